import { describeValue } from '../../describe-value.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject } from '../../json.ts'
import { diagnose, type Located } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import { formatPointer } from '../pointer.ts'
import * as parseProblems from '../problems/parse.ts'
import { indexLines, locateIn } from './positions.ts'
import type { Parsed } from './raw-file.ts'
import { type Sanitized, sanitizeValue } from './sanitize-value.ts'
import { scanJson } from './scan-json.ts'

/**
 * Parses JSON with `JSON.parse`, one copy and one count of members. Only an invalid document is scanned again, to find
 * the positions of its problems.
 */
export function parseJson(text: string, source: string, limits: Limits): Parsed {
  const located: Located = { source, locate: locateIn(text, () => scanJson(text).root) }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { file: null, diagnostics: [reportFault(text, source)] }
  }
  const sanitized = sanitizeValue(value, limits.depth)
  const diagnostics = [
    ...reportSanitized(sanitized, located, limits),
    ...reportDuplicates(text, source, sanitized),
  ]
  if (!isJsonObject(sanitized.value)) {
    diagnostics.push(
      diagnose(located, '#', parseProblems.notObject, { found: describeValue(sanitized.value) }),
    )
  }
  const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error')
  const file = failed || !isJsonObject(sanitized.value) ? null : { ...located, root: sanitized.value }
  return { file, diagnostics }
}

/** Reports the values that {@link sanitizeValue} changed. */
export function reportSanitized(sanitized: Sanitized, located: Located, limits: Limits): Diagnostic[] {
  const diagnostics = sanitized.hugeNumbers.map((tokens) =>
    diagnose(located, formatPointer(tokens), parseProblems.numberOutOfRange, {}),
  )
  if (sanitized.tooDeep !== null) {
    // The whole pointer would have hundreds of tokens; the first ones are enough to find the location.
    const pointer = formatPointer(sanitized.tooDeep.slice(0, 6))
    diagnostics.push(diagnose(located, pointer, parseProblems.tooDeep, { depth: limits.depth }))
  }
  return diagnostics
}

function reportFault(text: string, source: string): Diagnostic {
  const fault = scanJson(text).fault ?? { offset: 0, message: 'the JSON is not valid' }
  const position = indexLines(text)(fault.offset)
  const located: Located = { source, locate: () => position }
  return diagnose(located, '#', parseProblems.jsonSyntax, { message: fault.message, ...position })
}

function reportDuplicates(text: string, source: string, sanitized: Sanitized): Diagnostic[] {
  if (sanitized.tooDeep !== null || sanitized.members === countMembers(text)) return []
  const positionAt = indexLines(text)
  return scanJson(text).duplicates.map(({ offset, tokens }) => {
    const position = positionAt(offset)
    const located: Located = { source, locate: () => position }
    const facts = { key: tokens.at(-1) ?? '', ...position }
    return diagnose(located, formatPointer(tokens), parseProblems.duplicateKey, facts)
  })
}

/** Counts colons outside strings: valid JSON has one for each member, including repeated ones. */
function countMembers(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3a) count++
    else if (code === 0x22) at = findQuote(text, at)
  }
  return count
}

function findQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = at - 1
    while (text.charCodeAt(slashes) === 0x5c) slashes--
    if ((at - slashes) % 2 === 1) return at
  }
  return text.length
}
