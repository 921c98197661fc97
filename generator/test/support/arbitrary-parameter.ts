import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/json.ts'

/** The location of a value in a request, and its serialization. */
export interface Way {
  readonly place: 'path' | 'query' | 'header' | 'cookie' | 'querystring' | 'form' | 'multipart'
  /** The fields of a Parameter or Encoding Object; `null` for `content`, or no encoding at all. */
  readonly style: {
    readonly style: string
    readonly explode: boolean
    readonly allowReserved?: boolean
  } | null
}

/** Every style in every place that has it, and what is written without one. */
export const ways: readonly Way[] = [
  ...(['simple', 'label', 'matrix'] as const).flatMap((style) => explodeBoth('path', style)),
  ...explodeBoth('query', 'form'),
  ...explodeBoth('header', 'simple'),
  ...explodeBoth('cookie', 'form'),
  ...explodeBoth('cookie', 'cookie'),
  ...explodeBoth('form', 'form'),
  ...(['query', 'form'] as const).flatMap((place) => [
    { place, style: { style: 'spaceDelimited', explode: false } },
    { place, style: { style: 'pipeDelimited', explode: false } },
    { place, style: { style: 'deepObject', explode: true } },
  ]),
  ...(['path', 'query', 'header', 'cookie', 'querystring', 'form', 'multipart'] as const).map((place) => ({
    place,
    style: null,
  })),
]

function explodeBoth(place: Way['place'], style: string): readonly Way[] {
  return [true, false].map((explode) => ({ place, style: { style, explode } }))
}

/** A schema, and values of it that the way can carry. */
export interface Parameter {
  readonly schema: JsonObject
  readonly values: fc.Arbitrary<Json>
}

/** Schemas of values that are not empty, which includes arrays and objects without content, and that declare their type. */
export function makeParameters(way: Way): fc.Arbitrary<Parameter> {
  const texts = listTexts(way)
  const isLabel = way.style?.style === 'label' && way.style.explode
  const hasSpaces = way.style?.style !== 'spaceDelimited'
  const scalar = fc.constantFrom<Parameter[]>(
    { schema: { type: 'string' }, values: fc.constantFrom(...texts) },
    { schema: { type: 'integer' }, values: fc.integer() },
    { schema: { type: 'number' }, values: fc.constantFrom(...(isLabel ? [3] : [1.5, -2, 1e21, 0])) },
    { schema: { type: 'boolean' }, values: fc.boolean() },
    { schema: { enum: ['a', 'b'] }, values: fc.constantFrom('a', 'b') },
  )
  const deeper = fc.letrec<{ part: Parameter; list: Parameter; object: Parameter }>((tie) => ({
    part: fc.oneof({ maxDepth: 2 }, scalar, tie('list'), tie('object')),
    list: tie('part').map(({ schema, values }) => ({
      schema: { type: 'array', items: schema },
      values: fc.array(values, { minLength: 1, maxLength: 3 }),
    })),
    object: fc
      .dictionary(fc.constantFrom('a', 'd', hasSpaces ? 'b c' : 'bc'), tie('part'), {
        minKeys: 1,
        noNullPrototype: true,
      })
      .map(toObject),
  }))
  return deeper.part
}

function toObject(parts: Readonly<Record<string, Parameter>>): Parameter {
  const names = Object.keys(parts)
  const [first = ''] = names
  const values = Object.fromEntries(names.map((name) => [name, (parts[name] as Parameter).values]))
  return {
    schema: {
      type: 'object',
      required: [first],
      properties: Object.fromEntries(names.map((name) => [name, (parts[name] as Parameter).schema])),
    },
    values: fc.record(values, { requiredKeys: [first], noNullPrototype: true }) as fc.Arbitrary<Json>,
  }
}

/** Without those that a style has no way to carry, since it does not escape what parts a list. */
function listTexts({ place, style }: Way): readonly string[] {
  const all = [
    'a',
    'true',
    '5',
    'null',
    'ä',
    'a=b&c',
    '100%',
    'a+b',
    'a|b',
    'a;b',
    'a,b',
    '{"a":1}',
    '[1',
    'a b',
    'a.b',
  ]
  if (style?.style === 'spaceDelimited') return all.filter((text) => !text.includes(' '))
  if (style?.style === 'pipeDelimited') return all.filter((text) => !text.includes('|'))
  if (style?.style === 'cookie') return all.filter((text) => !/[,;äb]/.test(text))
  if (style?.style === 'label') return all.filter((text) => !text.includes('.'))
  if (place === 'header' && style !== null) return all.filter((text) => !/[,=ä[{]/.test(text))
  return place === 'header' ? all.filter((text) => text !== 'ä') : all
}
