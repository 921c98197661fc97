import { locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn, readBoolean, readString } from '../read.ts'
import type { Found } from '../resolve.ts'
import { unknownSchema } from '../schema/schemas.ts'
import type { ParameterStyle, Schema } from '../types.ts'
import type { ParameterDraft, QueryStringDraft } from './drafts.ts'
import { type OperationContext, readContents, schemaOf } from './read-content.ts'
import { readExamples } from './read-examples.ts'
import { findParameterReader } from './read-serialized.ts'
import { isStyle, type ParameterLocation, stylesOf } from './styles.ts'

/** Reads a parameter or a response header, except its name and location. */
export function readParameter(
  operationContext: OperationContext,
  name: string,
  location: ParameterLocation,
  found: Found,
): ParameterDraft {
  const { value: parameter, at } = found
  const style = readStyle(operationContext, location, found)
  // `deepObject` is defined for exploded values only, although the formal default is `false`.
  const explode = style === 'deepObject' || readBoolean(parameter, 'explode', /^(form|cookie)$/.test(style))
  const [content] = readContents(operationContext, found)
  return {
    at,
    name,
    description: readString(parameter, 'description'),
    deprecated: readBoolean(parameter, 'deprecated'),
    required: location === 'path' || readBoolean(parameter, 'required'),
    schema: content?.schema ?? readSchema(operationContext, name, location, found),
    style,
    explode,
    allowReserved: readBoolean(parameter, 'allowReserved'),
    // Content that is not JSON is a string and is serialized like any other.
    mediaType: content?.kind === 'json' ? content.mediaType : null,
    examples:
      content?.examples ??
      readExamples(operationContext.context, found, findParameterReader(name, location, [style, explode])),
  }
}

/** Reads the parameter of a whole query; `null` without a media type. */
export function readQueryString(operationContext: OperationContext, found: Found): QueryStringDraft | null {
  const [content] = readContents(operationContext, found)
  if (content === undefined) return null
  const name = readString(found.value, 'name') ?? ''
  const parameter = readParameter(operationContext, name, 'querystring', found)
  return { ...parameter, mediaType: content.mediaType, content }
}

/** A path parameter that the document declares only by its name in the path. */
export function makePathParameter(name: string): ParameterDraft {
  return {
    at: undefined,
    name,
    description: null,
    deprecated: false,
    required: true,
    schema: schemaOf('text'),
    style: 'simple',
    explode: false,
    allowReserved: false,
    mediaType: null,
    examples: [],
  }
}

function readSchema(
  { context, schemas }: OperationContext,
  name: string,
  location: ParameterLocation,
  { value: parameter, at }: Found,
): Schema {
  const value = getOwn(parameter, 'schema')
  if (value !== undefined) return schemas.read(value, locateChild(at, 'schema'))
  context.report(at, problems.parameterWithoutSchema, { name })
  return location === 'path' ? schemaOf('text') : unknownSchema
}

function readStyle(
  { context }: OperationContext,
  location: ParameterLocation,
  { value, at }: Found,
): ParameterStyle {
  const allowed = stylesOf[location]
  const style = readString(value, 'style')
  if (style === null) return allowed[0]
  if (isStyle(style) && allowed.includes(style)) return style
  context.report(locateChild(at, 'style'), problems.styleUnsupported, { style, location })
  return allowed[0]
}
