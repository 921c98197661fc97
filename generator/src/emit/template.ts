/**
 * Handlebars templates that cannot print a string. When a template is compiled, every `{{x}}` in it becomes
 * `{{emit x}}`, and `emit` takes nothing but code. A template has `each` and `if`, and no other logic.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { TemplateError } from '../errors.ts'
import { Code, shift, trust } from './code.ts'

/** What a template is given: a view, whose values are code, and booleans and lists that steer it. */
export type View = { readonly [key: string]: ViewValue }
export type ViewValue = Code | boolean | View | readonly ViewValue[]

/** Fills one template. */
export type Template<T> = (view: T) => Code

/** Where the texts of templates come from, by a name such as `client/operation.ts.hbs`. */
export type TemplateSource = (name: string) => string

/** The templates that come with the generator. */
export const builtInTemplates: TemplateSource = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Templates of a folder, each in the place of the one of the same name that comes with the generator. */
export function templatesIn(folder: string): TemplateSource {
  return (name) => {
    const own = join(folder, name)
    return existsSync(own) ? readFileSync(own, 'utf8') : builtInTemplates(name)
  }
}

/** Whether a template of this name comes with the generator. */
export function isTemplate(name: string): boolean {
  return name.endsWith('.hbs') && existsSync(new URL(name, import.meta.url))
}

/**
 * Compiles a template.
 * @throws TemplateError when its syntax is wrong, or when it uses anything but values, `each` and `if`.
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
    throw new TypeError(`{{${hash.name}}} is no value that it may print, but ${typeof value}`)
  const indent = ' '.repeat(hash.column as number)
  const text = shift(Code.print(value), indent, false)
  // What follows a docstring on the line of its mustache starts a new line, which is indented too.
  return text.endsWith('\n') ? text + indent : text
})

// Handlebars' own take a missing value for an empty one, so that a misspelt name would go unseen.
handlebars.registerHelper('if', function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
  if (typeof value !== 'boolean') throw new TypeError(`{{#if}} takes a boolean, got ${typeof value}`)
  return value ? options.fn(this) : options.inverse(this)
})
handlebars.registerHelper('each', (items: unknown, options: Handlebars.HelperOptions) => {
  if (!Array.isArray(items)) throw new TypeError(`{{#each}} takes a list, got ${typeof items}`)
  return items.map((item) => options.fn(item)).join('')
})

/** Rewrites the syntax tree. Code of several lines is indented as far as the line of its mustache. */
class EmitEverything extends Handlebars.Visitor {
  readonly #lines: readonly string[]

  constructor(text: string) {
    super()
    this.#lines = text.split('\n')
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { path, loc } = mustache
    if (mustache.params.length > 0 || path.type !== 'PathExpression') {
      throw new Error(`${loc.source}:${loc.start.line}: a template may only print a value`)
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
        `${block.loc.source}:${block.loc.start.line}: a template may only use each and if, not ${name}`,
      )
    }
    this.acceptArray(block.program.body)
    if (block.inverse) this.acceptArray(block.inverse.body)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    throw new Error(`${partial.loc.source}:${partial.loc.start.line}: a template may not use partials`)
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
