/**
 * Handlebars templates that cannot print strings. During compilation, every `{{x}}` in a template becomes `{{emit x}}`,
 * and `emit` accepts only code. A template supports `each` and `if`, and no other logic.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { TemplateError } from '../errors.ts'
import { Code, shift, trust } from './code.ts'

/** The data of a template: code, and booleans and lists that control it. */
export type View = { readonly [key: string]: ViewValue }
export type ViewValue = Code | boolean | View | readonly ViewValue[]

/** Renders one template. */
export type Template<T> = (view: T) => Code

/** Loads templates by a name such as `client/operation.ts.hbs`. */
export type TemplateSource = (name: string) => string

/** The built-in templates. */
export const builtInTemplates: TemplateSource = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Templates of a folder, each of which overrides the built-in one of the same name. */
export function templatesIn(folder: string): TemplateSource {
  return (name) => {
    const own = join(folder, name)
    return existsSync(own) ? readFileSync(own, 'utf8') : builtInTemplates(name)
  }
}

/** Returns whether a built-in template has this name. */
export function isTemplate(name: string): boolean {
  return name.endsWith('.hbs') && existsSync(new URL(name, import.meta.url))
}

/**
 * Compiles a template.
 * @throws TemplateError if its syntax is invalid, or if it uses anything except values, `each` and `if`.
 */
export function compileTemplate<T extends object>(
  name: string,
  source: TemplateSource = builtInTemplates,
): Template<T> {
  const text = source(name)
  const attempt = <Result>(step: () => Result): Result => {
    try {
      return step()
    } catch (error) {
      throw new TemplateError(name, error)
    }
  }
  const render = attempt(() => {
    const tree = handlebars.parse(text, { srcName: name })
    new EmitEverything(text).accept(tree)
    return handlebars.compile(tree, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: { emit: true, if: true, each: true },
    })
  })
  return (view) => trust(attempt(() => render(view, { allowProtoPropertiesByDefault: false })))
}

const handlebars = Handlebars.create()
for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name)

handlebars.registerHelper('emit', (value: unknown, { hash }: Handlebars.HelperOptions) => {
  if (!Code.is(value))
    throw new TypeError(`{{${hash.name}}} must be a value that a template can print, got ${typeof value}`)
  const indent = ' '.repeat(hash.column as number)
  const text = shift(Code.print(value), indent, false)
  // Text after a docstring on the line of its mustache starts a new line, which is indented, too.
  return text.endsWith('\n') ? text + indent : text
})

// Handlebars treats a missing value as empty, which would hide misspelled names.
handlebars.registerHelper('if', function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
  if (typeof value !== 'boolean') throw new TypeError(`{{#if}} requires a boolean, got ${typeof value}`)
  return value ? options.fn(this) : options.inverse(this)
})
handlebars.registerHelper('each', (items: unknown, options: Handlebars.HelperOptions) => {
  if (!Array.isArray(items)) throw new TypeError(`{{#each}} requires an array, got ${typeof items}`)
  return items.map((item) => options.fn(item)).join('')
})

/** Rewrites the syntax tree. Multiline code is indented like the line of its mustache. */
class EmitEverything extends Handlebars.Visitor {
  readonly #lines: readonly string[]

  constructor(text: string) {
    super()
    this.#lines = text.split('\n')
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { path, loc } = mustache
    if (mustache.params.length > 0 || path.type !== 'PathExpression') {
      throw new Error(`${loc.source}:${loc.start.line}: a mustache must be a single value, without arguments`)
    }
    const before = this.#lines[loc.start.line - 1]?.slice(0, loc.start.column) ?? ''
    mustache.params = [path]
    const { original } = path as hbs.AST.PathExpression
    mustache.path = pathTo('emit', loc)
    mustache.hash = toHash(before.length - before.trimStart().length, original, loc)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const name = 'original' in block.path ? block.path.original : ''
    if (name !== 'if' && name !== 'each') {
      throw new Error(
        `${block.loc.source}:${block.loc.start.line}: a template can only use {{#each}} and {{#if}}, got ${name}`,
      )
    }
    this.acceptArray(block.program.body)
    if (block.inverse) this.acceptArray(block.inverse.body)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    throw new Error(`${partial.loc.source}:${partial.loc.start.line}: templates do not support partials`)
  }
}

function pathTo(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc }
}

/** The options of `emit`: the indentation of the line, and the name in the template. */
function toHash(column: number, name: string, loc: hbs.AST.SourceLocation): hbs.AST.Hash {
  const number: hbs.AST.NumberLiteral = { type: 'NumberLiteral', value: column, original: column, loc }
  const text: hbs.AST.StringLiteral = { type: 'StringLiteral', value: name, original: name, loc }
  return {
    type: 'Hash',
    pairs: [
      { type: 'HashPair', key: 'column', value: number, loc },
      { type: 'HashPair', key: 'name', value: text, loc },
    ],
    loc,
  } as hbs.AST.Hash
}
