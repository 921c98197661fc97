import { toSingular } from '../../model/names/singular.ts'
import { splitWords } from '../../model/names/words.ts'
import type { Operation, Schema } from '../../model/types.ts'
import { listAlternatives } from '../schema/alternatives.ts'
import { viewObject } from '../schema/object-view.ts'
import { resolve } from '../schema/resolve.ts'
import type { Side } from '../types.ts'

/** Depth to which properties are compared to decide whether two operations are about the same. */
const maximumDepth = 3

/** Words of one operation, and the words of another one for the same: `app` and `project`. */
export type Translation = ReadonlyMap<string, string>

/** The requests and responses of an operation as words that can be compared: `query limit`, `200 project id`. */
export interface Signature {
  readonly parameters: readonly string[]
  readonly body: readonly string[]
  readonly responses: readonly string[]
  readonly text: string
}

/** Works out the signature of an operation. */
export function describeSignature(side: Side, operation: Operation): Signature {
  const { parameters, body, responses, summary } = operation
  return {
    parameters: (['query', 'querystring', 'header', 'cookie'] as const).flatMap((location) =>
      parameters[location].map(({ name }) => `${location} ${normalize(name)}`),
    ),
    body: body === null ? [] : listPaths(side, body.contents[0]?.schema, 'body'),
    responses: responses
      .filter(({ success }) => success)
      .flatMap(({ status, contents }) => listPaths(side, contents[0]?.schema, status)),
    text: normalize(summary ?? ''),
  }
}

/** Similarity of two signatures, from 0 to 1, and the number of facts that were compared. */
export function compareSignatures(
  old: Signature,
  next: Signature,
  translation: Translation = new Map(),
): { readonly similarity: number; readonly facts: number } {
  const translated = (items: readonly string[]) => items.map((item) => translate(item, translation))
  const before = [...translated(old.parameters), ...translated(old.body), ...translated(old.responses)]
  const after = [...next.parameters, ...next.body, ...next.responses]
  const hasSameText = old.text !== '' && translate(old.text, translation) === next.text
  const common = countCommon(before, after) + (hasSameText ? 2 : 0)
  const all = new Set([...before, ...after]).size + 2
  return { similarity: common / all, facts: all }
}

function countCommon(first: readonly string[], second: readonly string[]): number {
  const known = new Set(second)
  return new Set(first.filter((item) => known.has(item))).size
}

function translate(text: string, translation: Translation): string {
  return text
    .split(' ')
    .map((word) => translation.get(word) ?? word)
    .join(' ')
}

/** Words in lower case and in the singular, so that `Apps`, `app` and `appId` meet. */
export function normalize(text: string): string {
  return splitWords(text).map(toSingular).join(' ')
}

function listPaths(side: Side, schema: Schema | undefined, prefix: string, depth = 0): readonly string[] {
  if (schema === undefined) return []
  return [
    prefix,
    ...listAlternatives(side, schema).members.flatMap((member): readonly string[] => {
      const found = resolve(side, member.schema).schema
      if (found.kind === 'array') return listPaths(side, found.items, `${prefix} item`, depth)
      const view = depth < maximumDepth ? viewObject(side, found) : null
      return [...(view?.properties.values() ?? [])].flatMap((property) =>
        listPaths(side, property.schema, `${prefix} ${normalize(property.name)}`, depth + 1),
      )
    }),
  ]
}
