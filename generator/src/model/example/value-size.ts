import { isJsonObject, type Json } from '../../json.ts'
import { isJsonArray } from '../read.ts'

/** How many values there are in a value, itself included. */
export function countValues(value: Json | undefined): number {
  if (isJsonArray(value)) return value.reduce<number>((sum, item) => sum + countValues(item), 1)
  if (isJsonObject(value))
    return Object.values(value).reduce<number>((sum, item) => sum + countValues(item), 1)
  return 1
}
