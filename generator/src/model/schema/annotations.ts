import type { Json, JsonObject } from '../../json.ts'
import { wordSet } from '../../word-set.ts'
import { getOwn, readBoolean, readList, readString } from '../read.ts'
import type { Annotations } from '../types.ts'
import { noAnnotations } from './schemas.ts'

const keywords = wordSet('title description deprecated readOnly writeOnly default example examples')

/** Reads the annotations of a schema. `example` is one more of the `examples`. */
export function readAnnotations(schema: JsonObject): Annotations {
  if (!Object.keys(schema).some((key) => keywords.has(key))) return noAnnotations
  return {
    title: readString(schema, 'title'),
    description: readString(schema, 'description'),
    deprecated: readBoolean(schema, 'deprecated'),
    readOnly: readBoolean(schema, 'readOnly'),
    writeOnly: readBoolean(schema, 'writeOnly'),
    default: getOwn(schema, 'default'),
    examples: readExamples(schema),
  }
}

function readExamples(schema: JsonObject): readonly Json[] {
  const example = getOwn(schema, 'example')
  const examples = readList(schema, 'examples')
  return example === undefined ? examples : [example, ...examples]
}
