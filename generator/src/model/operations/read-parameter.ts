import type { JsonObject } from '../../json.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, readBoolean, readString } from '../read.ts'
import { unknownSchema } from '../schema/schemas.ts'
import type { ParameterStyle, Schema } from '../types.ts'
import type { ParameterDraft } from './drafts.ts'
import { type OperationContext, readContents, schemaOf } from './read-content.ts'
import { readExamples } from './read-examples.ts'
import { isStyle, type ParameterLocation, stylesOf } from './styles.ts'

/** Reads a parameter or a response header, except its name and location. */
export function readParameter(
  operationContext: OperationContext,
  name: string,
  location: ParameterLocation,
  parameter: JsonObject,
  at: Location,
): ParameterDraft {
  const { context } = operationContext
  const style = readStyle(operationContext, location, parameter, at)
  const content =
    getOwn(parameter, 'content') === undefined ? undefined : readContents(operationContext, parameter, at)[0]
  return {
    at,
    name,
    description: readString(parameter, 'description'),
    deprecated: readBoolean(parameter, 'deprecated'),
    required: location === 'path' || readBoolean(parameter, 'required'),
    schema: content?.schema ?? readSchema(operationContext, name, location, parameter, at),
    style,
    // `deepObject` is defined for exploded values only, although the formal default is `false`.
    explode: style === 'deepObject' || readBoolean(parameter, 'explode', style === 'form'),
    allowReserved: readBoolean(parameter, 'allowReserved'),
    // Content that is not JSON is a string and is serialized like any other.
    mediaType: content?.kind === 'json' ? content.mediaType : null,
    examples: content?.examples ?? readExamples(context, parameter, at),
  }
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
  operationContext: OperationContext,
  name: string,
  location: ParameterLocation,
  parameter: JsonObject,
  at: Location,
): Schema {
  const value = getOwn(parameter, 'schema')
  if (value !== undefined) return operationContext.schemas.read(value, locateChild(at, 'schema'))
  operationContext.context.report(at, problems.parameterWithoutSchema, { name })
  return location === 'path' ? schemaOf('text') : unknownSchema
}

function readStyle(
  operationContext: OperationContext,
  location: ParameterLocation,
  parameter: JsonObject,
  at: Location,
): ParameterStyle {
  const allowed = stylesOf[location]
  const style = readString(parameter, 'style')
  if (style === null) return allowed[0]
  if (isStyle(style) && allowed.includes(style)) return style
  operationContext.context.report(locateChild(at, 'style'), problems.styleUnsupported, { style, location })
  return allowed[0]
}
