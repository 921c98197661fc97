import type { Sentence } from '../sentence.ts'
import { formats } from './formats.ts'

/**
 * A sentence of a rule. `{at}` is the subject, `{is}` and others are words that agree with it, `{name}` and
 * `{name:format}` are facts. Of several sentences, the first that lacks none of its optional facts (`{name?}`) is used.
 */
export type Template = string | readonly string[]

/** The subject of a sentence, which can be several things. */
export interface Subject {
  readonly at: Sentence
  readonly isPlural: boolean
}

const singular = { is: 'is', was: 'was', has: 'has', it: 'it', they: 'it', s: 's' }
const plural: typeof singular = { is: 'are', was: 'were', has: 'have', it: 'them', they: 'they', s: '' }

type Formats = typeof formats
type Word = 'at' | 'is' | 'was' | 'has' | 'it' | 'they' | 's'
type Formatted<Format> = Format extends keyof Formats ? Parameters<Formats[Format]>[0] : never
type Fact<Name extends string, Value> = { readonly [Key in Name]: Value }
type FactOf<Placeholder extends string> = Placeholder extends Word
  ? unknown
  : Placeholder extends `${infer Name}?:${infer Format}`
    ? Fact<Name, Formatted<Format> | null>
    : Placeholder extends `${infer Name}:${infer Format}`
      ? Fact<Name, Formatted<Format>>
      : Placeholder extends `${infer Name}?`
        ? Fact<Name, Formatted<'code'> | null>
        : Fact<Placeholder, Formatted<'code'>>

/** The facts that one or several templates contain. */
export type FactsIn<Text> = Text extends `${string}{${infer Placeholder}}${infer Rest}`
  ? FactOf<Placeholder> & FactsIn<Rest>
  : Text extends readonly [infer First, ...infer Rest]
    ? FactsIn<First> & FactsIn<Rest>
    : Text extends { readonly request: infer Request; readonly response: infer Response }
      ? FactsIn<Request> & FactsIn<Response>
      : unknown

/** Writes a sentence with its subject and facts. */
export function writeTemplate(template: Template, subject: Subject, facts: object): Sentence {
  const texts = typeof template === 'string' ? [template] : template
  const values = new Map<string, unknown>(Object.entries(facts))
  const isComplete = (text: string) =>
    [...text.matchAll(/\{(\w+)\?/g)].every(([, name = '']) => !isMissing(values.get(name)))
  const text = texts.find(isComplete) ?? ''
  const words: Readonly<Record<string, string>> = subject.isPlural ? plural : singular
  return text.split(/(\{[^}]*\})/).flatMap((part): Sentence => {
    const [, name, format = 'code'] = /^\{(\w+)\??:?(\w+)?\}$/.exec(part) ?? []
    if (name === undefined) return part === '' ? [] : [part]
    if (name === 'at') return subject.at
    const word = words[name]
    if (word !== undefined) return [word]
    const write = formats[format as keyof Formats] as (value: unknown) => Sentence
    return write(values.get(name))
  })
}

function isMissing(value: unknown): boolean {
  return value == null || value === false || (Array.isArray(value) && value.length === 0)
}
