import { diagnose, type Located } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import * as parseProblems from '../problems/parse.ts'
import { decodeText } from './decode-text.ts'
import { parseJson } from './parse-json.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Parsed } from './raw-file.ts'

/**
 * Parses the bytes of a file as JSON or YAML. The content decides, because servers and tools give YAML names that end in
 * `.json` and the reverse: a file that begins with `{` or `[` is parsed as JSON. If that fails and its name ends in `.yaml`
 * or `.yml`, it is parsed as YAML.
 */
export function parseFile(bytes: Uint8Array, source: string, limits: Limits): Parsed {
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    const line = decoded.before.split('\n').length
    const located: Located = {
      source,
      locate: () => ({ line, column: decoded.before.length - decoded.before.lastIndexOf('\n') }),
    }
    const facts = { offset: decoded.offset, line, looksLike: decoded.looksLike }
    return { file: null, diagnostics: [diagnose(located, '#', parseProblems.notUtf8, facts)] }
  }
  return parseText(decoded.text, source, limits)
}

/** Like `parseFile`, for text that is already decoded. */
export function parseText(text: string, source: string, limits: Limits): Parsed {
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  const located: Located = { source, locate: () => ({ line: 1, column: 1 }) }
  if (start === text.length)
    return { file: null, diagnostics: [diagnose(located, '#', parseProblems.empty, {})] }
  if (/^<[!?a-z]/i.test(text.slice(start, start + 2)))
    return { file: null, diagnostics: [diagnose(located, '#', parseProblems.html, {})] }
  const isNamedYaml = /\.ya?ml$/i.test(source)
  if (text[start] !== '{' && text[start] !== '[') return parseYaml(text, source, limits)
  const parsed = parseJson(text, source, limits)
  const isFlowYaml = isNamedYaml && parsed.diagnostics.some((diagnostic) => diagnostic.code === 'json-syntax')
  return isFlowYaml ? parseYaml(text, source, limits) : parsed
}
