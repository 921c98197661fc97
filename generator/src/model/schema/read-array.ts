import { getOwn, readBoolean, readList, readNumber } from '../read.ts'
import type { ArraySchema } from '../types.ts'
import type { SchemaInput } from './schema-input.ts'
import { noAnnotations, unknownSchema } from './schemas.ts'

/** Reads array keywords. */
export function readArraySchema(input: SchemaInput): ArraySchema {
  const { schema, readPart } = input
  const items = getOwn(schema, 'items')
  return {
    kind: 'array',
    annotations: noAnnotations,
    prefixItems: readList(schema, 'prefixItems').map((item, index) =>
      readPart(item, 'prefixItems', String(index)),
    ),
    items: items === undefined ? unknownSchema : readPart(items, 'items'),
    minItems: readNumber(schema, 'minItems'),
    maxItems: readNumber(schema, 'maxItems'),
    uniqueItems: readBoolean(schema, 'uniqueItems'),
    contains: readContains(input),
  }
}

function readContains({ schema, readPart }: SchemaInput): ArraySchema['contains'] {
  const contains = getOwn(schema, 'contains')
  if (contains === undefined) return null
  const min = readNumber(schema, 'minContains') ?? 1
  const max = readNumber(schema, 'maxContains')
  if (min === 0 && max === null) return null
  return { schema: readPart(contains, 'contains'), min, max }
}
