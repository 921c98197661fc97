import { isJsonObject, type Json } from '../json.ts'
import { wordSet } from '../word-set.ts'

/** The methods that a path item has a field for. */
export const fixedMethods: ReadonlySet<string> = wordSet('get put post delete options head patch trace query')

/** Locations of the operations of a path item, in the order of the document. */
export function listMethods(
  pathItem: Json | undefined,
): readonly { readonly method: string; readonly tokens: readonly string[] }[] {
  return Object.entries(isJsonObject(pathItem) ? pathItem : {}).flatMap(([key, value]) => {
    if (fixedMethods.has(key)) return [{ method: key, tokens: [key] }]
    if (key !== 'additionalOperations' || !isJsonObject(value)) return []
    return Object.keys(value).map((method) => ({ method, tokens: [key, method] }))
  })
}
