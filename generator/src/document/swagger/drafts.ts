import { isJsonObject, type Json } from '../../json.ts'
import type { Draft } from './types.ts'

/** The members of an object that are objects. */
export function objectsIn(value: Json | undefined): readonly (readonly [string, Draft])[] {
  return Object.entries(isJsonObject(value) ? value : {}).flatMap(([key, each]) =>
    isJsonObject(each) ? [[key, each as Draft] as const] : [],
  )
}

/** The operations of a path item, by method. */
export function operationsIn(item: Draft): readonly (readonly [string, Draft])[] {
  return objectsIn(item).filter(([key]) => methods.has(key))
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])
