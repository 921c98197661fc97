import { Composer, type CST, type Document, isAlias, isMap, isScalar, Lexer, Parser, visit } from 'yaml'

/** Deeper than any manifest, but shallow enough for the recursive functions that serialize it. */
const maxDepth = 50

/** More than any manifest has, but few enough to be read quickly. */
const maxTokens = 50_000

/** Characters that YAML does not allow (YAML 1.2.2, section 5.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern finds them
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/u

/** The reason for which a string is refused. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
}

/**
 * Reads one YAML document. The yaml package recovers from most mistakes, and takes minutes for some small
 * texts, so its parts are run one by one, with limits between them.
 * @throws YamlError
 */
export function readYaml(text: string): unknown {
  const forbidden = text.search(unprintable)
  if (forbidden >= 0) throw invalid(describePosition(text, forbidden), 'a control character')
  const [document, ...others] = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  }).compose(readTokens(text), true, text.length)
  if (!document) throw new YamlError('is empty')
  if (others.length > 0) throw new YamlError('must be one YAML document')
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) throw invalid(describePosition(text, problem.pos[0]), problem.message)
  checkKeys(document, text)
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    throw invalid(null, (error as Error).message)
  }
}

function readTokens(text: string): CST.Token[] {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > 2 * maxDepth) throw new YamlError('is nested too deeply')
    if (++count > maxTokens) throw new YamlError('is too long')
  }
  tokens.push(...parser.end())
  return tokens
}

/** Checks that the keys of a mapping are unique strings. The package would compare each key with every other one. */
function checkKeys(document: Document.Parsed, text: string): void {
  visit(document, {
    Map(_, map) {
      const keys = new Set<unknown>()
      for (const { key } of map.items) {
        const value = isScalar(key) ? String(key.value) : null
        const position = describePosition(
          text,
          (key as { range?: readonly number[] } | null)?.range?.[0] ?? 0,
        )
        if (value === null || isAlias(key) || isMap(key)) {
          throw invalid(position, 'a key must be a string')
        }
        if (keys.has(value)) throw invalid(position, `the key "${value}" is there twice`)
        keys.add(value)
      }
    },
  })
}

function invalid(position: string | null, reason: string): YamlError {
  const short = reason.length > 200 ? `${reason.slice(0, 200)}…` : reason
  return new YamlError(`must be valid YAML (${position === null ? '' : `${position}: `}${short})`)
}

function describePosition(text: string, offset: number): string {
  return `line ${text.slice(0, offset).split('\n').length}`
}
