import type { Schema } from '../../model/types.ts'
import type { Run } from '../run.ts'
import type { Side } from '../types.ts'
import { viewObject } from './object-view.ts'

/** The share of the properties that two objects have in common, from 0 to 1. */
export function compareNames(run: Run, old: Schema, next: Schema): number {
  const before = listNames(run.old, old)
  const after = listNames(run.new, next)
  const common = [...before].filter((name) => after.has(name)).length
  return common / Math.max(1, before.size + after.size - common)
}

function listNames(side: Side, schema: Schema): ReadonlySet<string> {
  return new Set(viewObject(side, schema)?.properties.keys() ?? [])
}
