/**
 * Program text that is known to be safe to print. The only way to make it is through the constructors in this
 * folder, each of which quotes its value for the location where it is printed; templates accept nothing else.
 * So text from a document cannot become code, by construction rather than by care.
 */
export class Code {
  readonly #text: string

  /** @internal Only the constructors beside this file call it. */
  constructor(text: string, key: typeof trusted) {
    if (key !== trusted) throw new TypeError('Code is made by its constructors, never from a string')
    this.#text = text
  }

  /** The text, for the writer. */
  static print(code: Code): string {
    return code.#text
  }

  /** Whether a value was made by a constructor; a look-alike object was not. */
  static is(value: unknown): value is Code {
    return typeof value === 'object' && value !== null && #text in value
  }
}

const trusted: unique symbol = Symbol('trusted')

/** @internal Marks text as safe. Exported for the constructors in `literals.ts` and `comment.ts` alone. */
export function trust(text: string): Code {
  return new Code(text, trusted)
}

/**
 * Program text with other program text in it. The template literal is ours; what is put in must
 * be code already.
 *
 * @throws TypeError when something that is put in is not code.
 * @example
 * code`z.array(${item})`
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Code[]): Code {
  let text = strings[0] ?? ''
  for (const [index, part] of parts.entries()) text += print(part) + (strings[index + 1] ?? '')
  return trust(text)
}

/** Nothing at all. */
export const empty: Code = trust('')

/** Puts pieces one after another, `separator` between them. */
export function join(pieces: readonly Code[], separator: Code = empty): Code {
  return trust(pieces.map(print).join(print(separator)))
}

/** Puts pieces on lines of their own. */
export function lines(pieces: readonly Code[]): Code {
  return trust(pieces.map(print).join('\n'))
}

/** Shifts every line but empty ones to the right by two spaces. */
export function indent(piece: Code): Code {
  return trust(shift(print(piece), '  ', true))
}

/**
 * A list between brackets: on one line when it is short, else each item on its own line with a comma behind it.
 *
 * @example
 * list(code`[`, items, code`]`)
 */
export function list(open: Code, items: readonly Code[], close: Code, padding: Code = empty): Code {
  if (items.length === 0) return trust(print(open) + print(close))
  const texts = items.map(print)
  // What precedes the list on its line counts.
  const before = print(open).length - print(open).lastIndexOf('\n')
  const length = texts.reduce((sum, text) => sum + text.length + 2, Math.max(0, before - 20))
  if (length <= 80 && !texts.some((text) => text.includes('\n'))) {
    return trust(print(open) + print(padding) + texts.join(', ') + print(padding) + print(close))
  }
  const body = texts.map((text) => `${shift(text, '  ', true)},\n`).join('')
  return trust(`${print(open)}\n${body}${print(close)}`)
}

/** @internal Shifts lines; literals never hold a line break, so this cannot change their values. */
export function shift(text: string, by: string, first: boolean): string {
  const shifted = text.includes('\n') ? text.replace(/\n(?!\n|$)/g, `\n${by}`) : text
  return first && shifted !== '' ? by + shifted : shifted
}

function print(part: Code): string {
  if (!Code.is(part)) throw new TypeError(`Only code may be printed, got ${typeof part}`)
  return Code.print(part)
}
