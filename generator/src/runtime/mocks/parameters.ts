import { hasOwn } from '../formats/own.ts'
import { Choice } from './choices.ts'

/** Serialization of a value: a style of OpenAPI, or `json`, and `explode`. */
export type Style = readonly [style: string, explode: boolean]
export type Styles = Readonly<Record<string, Style>>
/** A name and its value, which is not yet decoded. */
export type Pair = readonly [name: string, text: string]

/** The pairs of a query or a form. */
export function listPairs(text: string): readonly Pair[] {
  return text.split('&').flatMap(splitPair)
}

/** One pair of a query, a form or a cookie, if there is one. */
export function splitPair(part: string): readonly Pair[] {
  const [name = '', ...value] = part.split('=')
  return part === '' ? [] : [[decodeForm(name), value.join('=')]]
}

/** A cookie in which nothing is escaped, as one that is. */
export function escapePair([name, text]: Pair): Pair {
  return [name, encodeURIComponent(text)]
}

/** Reads a parameter of a query; `undefined` if it is absent. */
export function readQuery(pairs: readonly Pair[], name: string, style?: Style): Choice | undefined {
  const texts = pairs.flatMap(([key, text]) => (key === name ? [text] : []))
  const inner = pairs.filter(([key]) => key.startsWith(`${name}[`))
  const options = [
    ...(texts.length > 0 ? readTexts(texts, style) : []),
    ...(inner.length > 0 ? [nest(inner.map(([key, text]) => [listKeys(key.slice(name.length)), text]))] : []),
  ]
  return options.length === 0 ? undefined : new Choice(options)
}

/** Reads an object in the style `form`, which spreads its properties over the query, while its own name is nowhere. */
export function readSpread(pairs: readonly Pair[]): Readonly<Record<string, Choice>> {
  const toChoice = (texts: readonly string[]) =>
    new Choice([oneOrMany(texts.map((text) => toLeaf(decodeForm(text))))], true)
  return Object.fromEntries([...group(pairs)].map(([name, texts]) => [name, toChoice(texts)]))
}

/** The style of a name, if it has one. Inherited properties, such as `constructor`, do not count. */
export function findStyle(styles: Styles | undefined, name: string): Style | undefined {
  return styles && hasOwn(styles, name) ? styles[name] : undefined
}

/** Returns true if an object in this style has its properties spread. */
export function isSpread([style, explode]: Style = ['', false]): boolean {
  return explode && style !== 'json' && style !== 'deepObject'
}

/** Reads a form. */
export function readForm(text: string, styles: Styles = {}): Readonly<Record<string, unknown>> {
  const pairs = listPairs(text)
  const styled = Object.entries(styles).map(
    ([name, style]) => [name, style, readQuery(pairs, name, style)] as const,
  )
  const others = pairs.filter(([key]) => !styled.some(([name]) => key === name || key.startsWith(`${name}[`)))
  const spread = styled.filter(
    ([, style, value]) => value === undefined && isSpread(style) && others.length > 0,
  )
  const read = readSpread(others)
  const plain = Object.entries(read).map(([name, { options }]) => [
    name,
    new Choice(options, spread.length > 0),
  ])
  return Object.fromEntries([
    ...plain,
    ...styled.flatMap(([name, , value]) => (value === undefined ? [] : [[name, value]])),
    // Its validator decides which of them are its own, and whether it is absent.
    ...spread.map(([name]) => [name, new Choice([read, undefined])]),
  ])
}

/** Reads a parameter of the path. */
export function readPathText(text: string, name: string, [style, explode]: Style = ['', false]): Choice {
  const inner = text.slice(1)
  // A dot may as well be one of a number.
  if (style === 'label')
    return new Choice([
      ...collect(inner.split(explode ? '.' : ','), explode, decode),
      ...collect([inner], explode, decode),
    ])
  // With `allowReserved`, a comma may as well be one of a string.
  const readList = (list: string) =>
    new Choice([...collect(list.split(','), explode, decode), ...collect([list], explode, decode)])
  if (style === 'matrix' && !explode) return readList(split(inner, decode)[1])
  if (style === 'matrix') {
    const pairs = inner.split(';').map((part) => split(part, decode))
    const isNamed = pairs.every(([key]) => key === name)
    const object = Object.fromEntries(pairs.map(([key, value]) => [key, toLeaf(decode(value))]))
    return new Choice([
      ...(isNamed ? [oneOrMany(pairs.map(([, value]) => toLeaf(decode(value))))] : []),
      object,
    ])
  }
  if (style === 'simple') return readList(text)
  return style === 'json' ? toJson(decode(text)) : toLeaf(decode(text))
}

/** Reads a header, in which nothing is escaped. */
export function readHeader(text: string, style?: Style): Choice {
  if (style === undefined) return toLeaf(text)
  const [kind, explode] = style
  return kind === 'json' ? toJson(text) : new Choice(collect(splitCommas(text), explode, (part) => part))
}

/** The possible meanings of a string: itself, a number, a word of JSON, or a JSON value. An empty one may be null. */
export function toLeaf(text: string): Choice {
  const plain = text.trim() === '' ? Number.NaN : Number(text)
  const [number = plain] = /^-?[1-9]\d{15,}$/.test(text) ? parse(text) : []
  return new Choice([
    text,
    ...(Number.isNaN(number) ? [] : [number]),
    ...(hasOwn(words, text) ? [words[text]] : []),
    ...(/^[[{]/.test(text) ? parse(text) : []),
  ])
}

/** Reads a string that should be JSON. */
export function toJson(text: string): Choice {
  return new Choice([...parse(text), ...toLeaf(text).options])
}

/** A value, or an array of it: one item may be either. */
export function oneOrMany(values: readonly unknown[]): unknown {
  return values.length === 1 ? new Choice([values[0], values]) : values
}

const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, '': null }

/** In the documented style, or in any other style. */
function readTexts(texts: readonly string[], [style, explode]: Style = ['form', true]): readonly unknown[] {
  if (style === 'json') return texts.map((text) => toJson(decodeForm(text)))
  if (style === 'cookie' && !explode) {
    const text = decodeForm(texts[0] ?? '')
    return [...readHeader(text, [style, explode]).options, text]
  }
  const leaves = texts.map((text) => toLeaf(decodeForm(text)))
  const separator = style === 'spaceDelimited' ? /%20|\+/ : style === 'pipeDelimited' ? /\||%7C/i : ','
  const separated = explode ? [] : collect((texts[0] ?? '').split(separator), false, decodeForm)
  const lists = [',', ' ', '|'].map((sign) => texts.flatMap((text) => decodeForm(text).split(sign)))
  return [
    ...separated,
    oneOrMany(leaves),
    ...lists.map((list) => list.map(toLeaf)),
    ...collect(lists[0] ?? [], false, (part) => part),
    ...collect(lists[0] ?? [], true, (part) => part),
    leaves[0],
  ]
}

/** Possible meanings of parts: one value, a list, or an object of `a,1,b,2` or `a=1,b=2`. */
function collect(
  parts: readonly string[],
  explode: boolean,
  decodePart: (text: string) => string,
): readonly unknown[] {
  const leaf = (part: string) => toLeaf(decodePart(part))
  const pairs = parts.flatMap((part, index) => {
    if (explode) return part.includes('=') ? [split(part, decodePart)] : []
    return index % 2 === 0 ? [[decodePart(part), parts[index + 1] ?? ''] as const] : []
  })
  const isObject = explode ? pairs.length === parts.length : parts.length % 2 === 0
  return [
    oneOrMany(parts.map(leaf)),
    ...(isObject ? [Object.fromEntries(pairs.map(([key, value]) => [key, leaf(value)]))] : []),
  ]
}

function split(part: string, decodePart: (text: string) => string): Pair {
  const end = part.includes('=') ? part.indexOf('=') : part.length
  return [decodePart(part.slice(0, end)), part.slice(end + 1)]
}

/** Splits a header at commas, but not at those of JSON in it. */
function splitCommas(text: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of text.split(',')) {
    part = part === '' ? piece : `${part},${piece}`
    const isJson = /^(?:[^{[,]*=)?[[{]/.test(part)
    if (isJson && parse(part.slice(part.search(/[[{]/))).length === 0) continue
    parts.push(part)
    part = ''
  }
  return part === '' ? parts : [...parts, ...part.split(',')]
}

type Nested = readonly [keys: readonly string[], text: string]

/** Puts `[a][b]=1`, `[c][]=2` and `[d][0][e]=3` together. */
function nest(entries: readonly Nested[]): unknown {
  if (entries.every(([keys]) => keys.length === 0))
    return oneOrMany(entries.map(([, text]) => toLeaf(decodeForm(text))))
  const groups = group(entries.map(([[key = '', ...keys], text]) => [key, [keys, text] as const] as const))
  const names = [...groups.keys()]
  if (names.length === 1 && names[0] === '') return (groups.get('') ?? []).map((entry) => nestOne(entry))
  const parts = [...groups].map(([key, inner]) => [key, nest(inner)] as const)
  const object = Object.fromEntries(parts)
  return names.every((name, index) => name === String(index))
    ? new Choice([parts.map(([, part]) => part), object])
    : object
}

function nestOne([keys, text]: Nested): unknown {
  return keys.length === 0 ? toLeaf(decodeForm(text)) : nest([[keys, text]])
}

function listKeys(text: string): readonly string[] {
  return [...text.matchAll(/\[([^\]]*)\]/gy)].map(([, key = '']) => key)
}

/** The values of each name. */
function group<Value>(
  entries: readonly (readonly [name: string, value: Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [name, value] of entries) {
    const values = groups.get(name)
    if (values) values.push(value)
    else groups.set(name, [value])
  }
  return groups
}

/** The value in a list, or nothing where it is no JSON. */
function parse(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}

function decodeForm(text: string): string {
  return decode(text.replace(/\+/g, ' '))
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
