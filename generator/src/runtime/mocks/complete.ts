import { hasOwn } from '../formats/own.ts'
import type { OperationSchemas } from '../schemas/runtime.ts'

type AnySchema = OperationSchemas['responses'][string]

/** Completes the given part of a body by the example; what is whole by itself and does not fit the example stays. */
export function complete(given: unknown, example: unknown, schema: AnySchema): unknown {
  if (given === undefined) return example
  const accepts = (value: unknown) => schema?.safeParse(value).success ?? true
  const filled = [fill(given, example, tellApart), fill(given, example, (value) => value)]
  return filled.find(accepts) ?? (accepts(given) ? given : filled[1])
}

type Adapt = (example: unknown, index: number) => unknown

function fill(given: unknown, example: unknown, adapt: Adapt): unknown {
  if (Array.isArray(given)) {
    const items = Array.isArray(example) ? example : []
    return given.map((item, index) => {
      const round = Math.floor(index / Math.max(1, items.length))
      return fill(item, adapt(items[index % items.length], round), adapt)
    })
  }
  if (!isPlainObject(given) || !isPlainObject(example)) return given
  const own = (key: string) => (hasOwn(example, key) ? example[key] : undefined)
  const entries = Object.entries(given).map(([key, value]) => [key, fill(value, own(key), adapt)] as const)
  return Object.fromEntries([...Object.entries(example), ...entries])
}

/** An item of the example that is used again gets another `id`. */
function tellApart(item: unknown, round: number): unknown {
  if (round === 0 || !isPlainObject(item)) return item
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    /^u?u?id$/i.test(key) ? another(value, round) : value,
  ])
  return Object.fromEntries(entries)
}

function another(id: unknown, round: number): unknown {
  if (typeof id === 'number') return id + round
  if (typeof id !== 'string') return id
  // The last digits of a UUID, and of anything else that ends with some, count up.
  const hex = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
  if (hex)
    return (
      id.slice(0, -6) +
      ((Number.parseInt(id.slice(-6), 16) + round) % 0x1000000).toString(16).padStart(6, '0')
    )
  const digits = /\d{1,9}$/.exec(id)?.[0]
  if (digits === undefined) return `${id}-${round + 1}`
  return id.slice(0, -digits.length) + String(Number(digits) + round).padStart(digits.length, '0')
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]'
}
