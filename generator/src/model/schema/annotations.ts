import type { Json, JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import type { Location } from '../location.ts'
import { getOwn, readBoolean, readList, readString } from '../read.ts'
import type { Annotations } from '../types.ts'
import { noAnnotations } from './schemas.ts'

const keywords = [
  'title',
  'description',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'example',
  'examples',
]

/** Reads what a schema says about itself. `example` is one more of the `examples`. */
export function readAnnotations(context: Context, schema: JsonObject, at: Location): Annotations {
  if (!keywords.some((keyword) => getOwn(schema, keyword) !== undefined)) return noAnnotations
  return {
    title: readString(context, schema, 'title', at),
    description: readString(context, schema, 'description', at),
    deprecated: readBoolean(context, schema, 'deprecated', at),
    readOnly: readBoolean(context, schema, 'readOnly', at),
    writeOnly: readBoolean(context, schema, 'writeOnly', at),
    default: getOwn(schema, 'default'),
    examples: readExamples(context, schema, at),
  }
}

function readExamples(context: Context, schema: JsonObject, at: Location): readonly Json[] {
  const example = getOwn(schema, 'example')
  const examples = readList(context, schema, 'examples', at)
  return example === undefined ? examples : [example, ...examples]
}
