import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { diagnose } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import { omit, replace } from '../normalize/objects.ts'
import { formatPointer } from '../pointer.ts'
import * as resolveProblems from '../problems/resolve.ts'
import { isForeign } from './find-references.ts'
import { findTarget, type ResolveContext } from './find-target.ts'
import type { DocumentFile, ForeignSite } from './types.ts'

/**
 * Creates a function that replaces references where OpenAPI does not allow them with their targets, and returns its
 * diagnostics. Each call continues after the previous one, because a target can contain further references.
 */
export function createInliner(context: ResolveContext, limits: Limits): () => Promise<readonly Diagnostic[]> {
  let done = 0
  let visited = 0

  const inlineOne = async (foreign: ForeignSite): Promise<Diagnostic | null> => {
    const { site, field, container, slot } = foreign
    const pointer = formatPointer(site.tokens)
    const holders = new Set<Json>([site.holder])
    const chain = [site.reference]
    let siblings = withoutReference(site.holder)
    let next = site
    for (;;) {
      const outcome = await findTarget(next, context)
      if (outcome.target === null) {
        container[slot] = siblings
        return outcome.problem
      }
      const { file, tokens } = outcome.target
      const value: Json = outcome.target.value
      const isCircular = holders.has(value) || contains(value, container)
      if (visited > limits.aliasedValues) {
        return diagnose(site.file, pointer, resolveProblems.inlineLimit, { values: limits.aliasedValues })
      }
      if (isCircular) return diagnose(site.file, pointer, resolveProblems.unresolvable, { chain })
      if (isForeign(value, field)) {
        holders.add(value)
        chain.push(String(value.$ref))
        siblings = replace(withoutReference(value), siblings)
        const reference = String(value.$ref)
        next = { ...next, file, tokens: [...tokens, '$ref'], holder: value, reference, base: file.base }
        continue
      }
      const merged =
        isJsonObject(value) && Object.keys(siblings).length > 0 ? replace(value, siblings) : value
      container[slot] = merged
      context.index.search(merged, field, file, tokens)
      if (site.kind === 'mediaType' && isVersion32(context.root)) return null
      const facts = { reference: site.reference, field: site.tokens.at(-2) ?? '' }
      return diagnose(site.file, pointer, resolveProblems.nonstandard, facts)
    }
  }

  /** Returns true if an object is part of a value. Counts the visited values over all calls. */
  const contains = (value: Json, wanted: JsonObject): boolean => {
    const left: Json[] = [value]
    for (let at = left.pop(); at !== undefined && visited <= limits.aliasedValues; at = left.pop()) {
      if (at === wanted) return true
      visited++
      if (typeof at === 'object' && at !== null) left.push(...Object.values(at))
    }
    return false
  }

  return async () => {
    const diagnostics: Diagnostic[] = []
    for (
      let foreign = context.index.foreign[done];
      foreign !== undefined;
      foreign = context.index.foreign[done]
    ) {
      done++
      const diagnostic = await inlineOne(foreign)
      if (diagnostic !== null) diagnostics.push(diagnostic)
    }
    return diagnostics
  }
}

/** OpenAPI 3.2 defines references to media types, which are written out where they are used. */
function isVersion32({ root }: DocumentFile): boolean {
  return typeof root.openapi === 'string' && root.openapi.startsWith('3.2')
}

function withoutReference(holder: JsonObject): JsonObject {
  return omit(holder, (key) => key === '$ref')
}

/** The number of values in a value, with repetitions, and its depth. */
interface Size {
  readonly values: number
  readonly depth: number
}

/**
 * Creates a function that measures values with shared parts and without cycles. A value that is deeper than the limit has
 * an infinite size.
 */
export function createMeasure(maximumDepth: number): (value: Json) => number {
  const known = new Map<Json, Size>()
  const measure = (value: Json, level: number): Size => {
    if (typeof value !== 'object' || value === null) return { values: 1, depth: 0 }
    const before = known.get(value)
    if (before !== undefined) return before
    if (level > maximumDepth) return { values: Number.POSITIVE_INFINITY, depth: 0 }
    let [values, depth] = [1, 0]
    for (const item of Object.values(value)) {
      const size = measure(item, level + 1)
      values += size.values
      depth = Math.max(depth, size.depth + 1)
    }
    const size = { values: depth > maximumDepth ? Number.POSITIVE_INFINITY : values, depth }
    known.set(value, size)
    return size
  }
  return (value) => measure(value, 0).values
}
