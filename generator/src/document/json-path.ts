import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import { getMember } from './pointer.ts'

/** Formats a JSONPath (RFC 9535) with quoted names and numeric indexes. */
export function formatJsonPath(root: JsonObject, tokens: readonly string[]): string {
  let value: Json | undefined = root
  let path = '$'
  for (const token of tokens) {
    const quoted = JSON.stringify(token).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
    path += Array.isArray(value) ? `[${token}]` : `['${quoted}']`
    value = isJsonObject(value) || Array.isArray(value) ? getMember(value, token) : undefined
  }
  return path
}
