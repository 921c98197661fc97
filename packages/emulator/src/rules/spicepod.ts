import type { Spicepod } from '../entities/projects.ts'
import { findLoneSurrogate, loneSurrogate } from '../lone-surrogate.ts'
import { readYaml, YamlError } from './read-yaml.ts'

/** A manifest, or the reason for which it is not valid. */
export type SpicepodReading =
  | { readonly ok: true; readonly spicepod: Spicepod }
  | { readonly ok: false; readonly reason: string }

/** Deeper than any manifest, but shallow enough for the recursive functions that serialize it. */
const maxDepth = 50

/** Reads a manifest from YAML text, JSON text or an object. */
export function readSpicepod(source: unknown): SpicepodReading {
  if (typeof source !== 'string') return checkSpicepod(source)
  try {
    return checkSpicepod(readYaml(source))
  } catch (error) {
    if (error instanceof YamlError) return { ok: false, reason: error.message }
    throw error
  }
}

function checkSpicepod(value: unknown): SpicepodReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, reason: 'must be a YAML mapping or a JSON object' }
  }
  if (!isPlain(value, maxDepth))
    return { ok: false, reason: 'must contain only JSON values, at most 50 levels deep' }
  if (findLoneSurrogate(value)) return { ok: false, reason: loneSurrogate }
  const { version, kind, name } = value as Record<string, unknown>
  if (typeof version !== 'string' || !/^v\d/.test(version))
    return { ok: false, reason: 'version must be "v1"' }
  if (kind !== 'Spicepod') return { ok: false, reason: 'kind must be "Spicepod"' }
  if (typeof name !== 'string' || name === '') return { ok: false, reason: 'name must be a string' }
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
