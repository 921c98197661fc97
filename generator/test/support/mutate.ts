import { isJsonObject, type Json } from '../../src/json.ts'

/** Values of every type, at the edges where validators go wrong. */
const plain: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1e6,
  '',
  'a',
  'ab',
  '😀',
  [],
  {},
  [null],
  { a: null },
]

/** Values that differ from one by a single step each: one part removed, added or replaced. */
export function mutate(value: Json): readonly Json[] {
  return [...plain, ...changeInside(value)]
}

function changeInside(value: Json): readonly Json[] {
  if (Array.isArray(value)) {
    return [
      ...value.map((_, index) => value.toSpliced(index, 1)),
      ...[...value.slice(0, 1), ...plain.slice(0, 6)].map((more) => [...value, more]),
      ...value.flatMap((item, index) => mutateShallow(item).map((other) => value.with(index, other))),
    ]
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value) as [string, Json][]
    return [
      ...entries.map((_, index) => Object.fromEntries(entries.toSpliced(index, 1))),
      ...plain.slice(0, 6).map((more) => ({ ...value, other: more })),
      ...entries.flatMap(([key, item]) => mutateShallow(item).map((other) => ({ ...value, [key]: other }))),
    ]
  }
  // Rounded, since what binary fractions make of 0.07 + 1 is a matter of taste between validators.
  if (typeof value === 'number')
    return [...[1, -1, 0.5].map((step) => Number((value + step).toFixed(6))), -value, String(value)]
  if (typeof value === 'string') return [`${value}x`, value.slice(1), value.toUpperCase(), ` ${value}`]
  return []
}

function mutateShallow(value: Json): readonly Json[] {
  return [...plain.slice(0, 10), ...changeInside(value)]
}
