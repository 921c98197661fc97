import { isJsonObject, type Json } from '../../json.ts'
import { isJsonArray } from '../read.ts'

/** Arrays and objects never change after they are made, so each is counted only once. */
const counted = new WeakMap<object, number>()

/** The number of values in a value, including itself. */
export function countValues(value: Json | undefined): number {
  if (typeof value !== 'object' || value === null) return 1
  let count = counted.get(value)
  if (count === undefined) {
    const inner = isJsonArray(value) ? value : isJsonObject(value) ? Object.values(value) : []
    count = inner.reduce<number>((sum, item) => sum + countValues(item), 1)
    counted.set(value, count)
  }
  return count
}

const measured = new WeakMap<object, number>()

/** The nesting depth of arrays and objects in a value, including itself. */
export function measureDepth(value: Json | undefined): number {
  if (typeof value !== 'object' || value === null) return 0
  let depth = measured.get(value)
  if (depth === undefined) {
    const inner = isJsonArray(value) ? value : isJsonObject(value) ? Object.values(value) : []
    depth = inner.reduce<number>((most, item) => Math.max(most, measureDepth(item)), 0) + 1
    measured.set(value, depth)
  }
  return depth
}
