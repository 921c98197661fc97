/**
 * Program text that is safe to print. It is only created by the constructors in this folder, each of which quotes its
 * value for the location where it is printed; templates accept nothing else. So a document cannot inject code.
 */
export class Code {
  readonly #text: string

  /** @internal Only called by the constructors in this folder. */
  constructor(text: string, key: typeof trusted) {
    if (key !== trusted) throw new TypeError('Create code with its constructors, not from a string')
    this.#text = text
  }

  /** The string, for the writer. */
  static print(code: Code): string {
    return code.#text
  }

  /** Returns whether a value was created by a constructor; look-alike objects are not code. */
  static is(value: unknown): value is Code {
    return typeof value === 'object' && value !== null && #text in value
  }
}

/** Code by name, such as the values of a template. */
export type Codes<Name extends string> = { readonly [Key in Name]: Code }

const trusted: unique symbol = Symbol('trusted')

/** @internal Marks a string as safe. Exported for the constructors in `literals.ts` and `comment.ts` only. */
export function trust(text: string): Code {
  return new Code(text, trusted)
}

/**
 * Program text that contains other program text. Interpolated values must already be code.
 *
 * @throws TypeError if an interpolated value is not code.
 * @example code`z.array(${item})`
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Code[]): Code {
  let text = strings[0] ?? ''
  for (const [index, part] of parts.entries()) text += print(part) + (strings[index + 1] ?? '')
  return trust(text)
}

/** Empty code. */
export const empty: Code = trust('')

/** Joins parts with a separator. */
export function join(pieces: readonly Code[], separator: Code = empty): Code {
  return trust(pieces.map(print).join(print(separator)))
}

/** Puts each part on its own line. */
export function lines(pieces: readonly Code[]): Code {
  return trust(pieces.map(print).join('\n'))
}

/** Ends a file with a single line break. */
export function endFile(file: Code): Code {
  return trust(`${print(file).trimEnd()}\n`)
}

/** Indents every nonempty line by two spaces. */
export function indent(piece: Code): Code {
  return trust(shift(print(piece), '  ', true))
}

/**
 * A list in brackets: on one line if it is short, otherwise each item on its own line with a trailing comma, or without
 * for members of a type.
 *
 * @example list(code`[`, items, code`]`)
 */
export function list(
  open: Code,
  items: readonly Code[],
  close: Code,
  padding: Code = empty,
  comma = ',',
): Code {
  if (items.length === 0) return trust(print(open) + print(close))
  const texts = items.map(print)
  // The code before the list on its line counts towards the width.
  const before = print(open).length - print(open).lastIndexOf('\n')
  const length = texts.reduce((sum, text) => sum + text.length + 2, Math.max(0, before - 20))
  if (length <= 80 && !texts.some((text) => text.includes('\n'))) {
    return trust(
      print(open) + print(padding) + texts.join(`${comma || ';'} `) + print(padding) + print(close),
    )
  }
  const body = texts.map((text) => `${shift(text, '  ', true)}${comma}\n`).join('')
  return trust(`${print(open)}\n${body}${print(close)}`)
}

/** Items in square brackets: an array, or the type of a tuple. */
export function array(items: readonly Code[]): Code {
  return list(code`[`, items, code`]`)
}

/** Entries in braces: an object, or names that are exported. */
export function braces(entries: readonly Code[]): Code {
  return list(code`{`, entries, code`}`, code` `)
}

/** The call of a function. */
export function call(name: Code, args: readonly Code[]): Code {
  return list(code`${name}(`, args, code`)`)
}

/** @internal Indents lines. Literals never contain line breaks, so their values do not change. */
export function shift(text: string, by: string, first: boolean): string {
  const shifted = text.includes('\n') ? text.replace(/\n(?!\n|$)/g, `\n${by}`) : text
  return first && shifted !== '' ? by + shifted : shifted
}

function print(part: Code): string {
  if (!Code.is(part)) throw new TypeError(`Only code can be printed, got ${typeof part}`)
  return Code.print(part)
}
