import { parse } from 'yaml'
import type { Spicepod } from '../entities/projects.ts'

/** A manifest, or why it is none. */
export type SpicepodReading =
  | { readonly ok: true; readonly spicepod: Spicepod }
  | { readonly ok: false; readonly reason: string }

/** Nobody writes a manifest deeper than this, and what is kept must be written out again. */
const maxDepth = 50

/** Reads a manifest from YAML text, JSON text or an object. */
export function readSpicepod(source: unknown): SpicepodReading {
  if (typeof source !== 'string') return checkSpicepod(source)
  try {
    return checkSpicepod(parse(source, { logLevel: 'silent' }))
  } catch {
    return { ok: false, reason: 'must be valid YAML' }
  }
}

function checkSpicepod(value: unknown): SpicepodReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, reason: 'must be a YAML mapping or a JSON object' }
  }
  if (!isPlain(value, maxDepth))
    return { ok: false, reason: 'must hold plain JSON values, not nested too deeply' }
  const { version, kind, name } = value as Record<string, unknown>
  if (typeof version !== 'string' || !/^v\d/.test(version))
    return { ok: false, reason: 'version must be "v1"' }
  if (kind !== 'Spicepod') return { ok: false, reason: 'kind must be "Spicepod"' }
  if (typeof name !== 'string' || name === '') return { ok: false, reason: 'name must be a text' }
  return { ok: true, spicepod: value as Spicepod }
}

function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === 0) return false
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false
  return Object.values(value).every((member) => isPlain(member, depth - 1))
}
