import type { YAMLError } from 'yaml'
import { describeValue } from '../../describe-value.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject } from '../../json.ts'
import { diagnose, type Located } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import { formatPointer } from '../pointer.ts'
import * as parseProblems from '../problems/parse.ts'
import { createYamlConverter } from './convert-yaml.ts'
import { findYamlPositions } from './find-yaml-positions.ts'
import { indentStrings } from './indent-strings.ts'
import { reportSanitized } from './parse-json.ts'
import { indexLines, locateIn } from './positions.ts'
import type { Parsed } from './raw-file.ts'
import { readYaml } from './read-yaml.ts'
import { readYamlParts } from './read-yaml-parts.ts'
import { sanitizeValue } from './sanitize-value.ts'

/** Characters of a text above which its memory matters, and of the parts that it is then read in. */
const largeText = 2 ** 20
const partSize = 2 ** 14

/** Parses YAML 1.2 (the core schema), with the merge key `<<`, which many documents use although 1.2 dropped it. */
export function parseYaml(text: string, source: string, limits: Limits): Parsed {
  const parsed = parseStrictYaml(text, source, limits)
  if (!parsed.diagnostics.some(({ code }) => code === parseProblems.yamlSyntax.code)) return parsed
  const indented = indentStrings(text)
  if (indented.strings.length === 0) return parsed
  const again = parseStrictYaml(indented.text, source, limits)
  if (again.diagnostics.some(({ code }) => code === parseProblems.yamlSyntax.code)) return parsed
  const positionAt = indexLines(indented.text)
  const warnings = indented.strings.map((offset) =>
    diagnose({ source, locate: () => positionAt(offset) }, '#', parseProblems.yamlIndentation, {}),
  )
  return { ...again, diagnostics: [...again.diagnostics, ...warnings] }
}

function parseStrictYaml(text: string, source: string, limits: Limits): Parsed {
  const parts = text.length > largeText ? readYamlParts(text, limits, partSize) : null
  if (parts !== null) {
    const file = { source, locate: locateIn(text, () => parts.positions), root: parts.value }
    return { file, diagnostics: [] }
  }
  const located: Located = { source, locate: locateIn(text, () => findYamlPositions(readYaml(text))) }
  const positionAt = indexLines(text)
  const at = (offset: number): Located => ({ source, locate: () => positionAt(offset) })
  const refuse = (diagnostics: readonly Diagnostic[]): Parsed => ({ file: null, diagnostics })

  const yaml = readYaml(text)
  const isTooDeep = yaml?.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION') ?? true
  if (yaml === null || isTooDeep) {
    return refuse([diagnose(at(0), '#', parseProblems.tooDeep, { depth: limits.depth })])
  }
  // One mistake often causes many errors, so only the first is reported.
  const error = yaml.errors[0]
  if (error !== undefined) {
    const facts = { message: sayError(error), ...positionAt(error.pos[0]) }
    return refuse([diagnose(at(error.pos[0]), '#', parseProblems.yamlSyntax, facts)])
  }
  const { convert, faults } = createYamlConverter(limits)
  const value = convert(yaml.contents)
  const diagnostics = faults.map(({ tokens, offset, report }) =>
    report(at(offset), formatPointer(tokens.slice(0, 24)), positionAt(offset)),
  )
  const sanitized = sanitizeValue(value, limits.depth)
  diagnostics.push(...reportSanitized(sanitized, located, limits))
  const root = sanitized.value
  if (root === null && diagnostics.length === 0)
    return refuse([diagnose(at(0), '#', parseProblems.empty, {})])
  if (!isJsonObject(root) && diagnostics.length === 0) {
    return refuse([diagnose(at(0), '#', parseProblems.notObject, { found: describeValue(root) })])
  }
  const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error')
  return { file: failed || !isJsonObject(root) ? null : { ...located, root }, diagnostics }
}

function sayError(error: YAMLError): string {
  if (error.code === 'MULTIPLE_DOCS') return 'a second document begins here; a file must contain one'
  return (error.message.split('\n')[0] ?? error.code).slice(0, 200)
}
