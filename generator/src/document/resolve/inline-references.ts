import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Limits } from '../limits.ts'
import { omit, replace } from '../normalize/objects.ts'
import * as resolveProblems from '../problems/resolve.ts'
import type { Copies } from './copies.ts'
import { diagnoseSite } from './diagnose-site.ts'
import { isForeign } from './find-references.ts'
import { findTarget, type ResolveContext } from './find-target.ts'
import type { DocumentFile, ForeignSite } from './types.ts'

/**
 * Creates a function that replaces references where OpenAPI does not allow them with their targets, and returns its
 * diagnostics. Each call continues after the previous one, because a target can contain further references.
 */
export function createInliner(
  context: ResolveContext,
  limits: Limits,
  copies: Copies,
): () => Promise<readonly Diagnostic[]> {
  let done = 0
  let visited = 0

  const inlineOne = async (foreign: ForeignSite): Promise<Diagnostic | null> => {
    const { site, field, container, slot } = foreign
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
      if (visited > limits.aliasedValues)
        return diagnoseSite(site, resolveProblems.inlineLimit, { values: limits.aliasedValues })
      if (isCircular) return diagnoseSite(site, resolveProblems.unresolvable, { chain })
      if (isForeign(value, field)) {
        holders.add(value)
        const reference = String(value.$ref)
        chain.push(reference)
        siblings = replace(withoutReference(value), siblings)
        next = { ...next, file, tokens: [...tokens, '$ref'], holder: value, reference, base: file.base }
        continue
      }
      const merged =
        isJsonObject(value) && Object.keys(siblings).length > 0 ? replace(value, siblings) : value
      container[slot] = merged
      copies.add(
        { file: site.file, tokens: site.tokens.slice(0, -1) },
        { file, tokens },
        Object.keys(siblings),
      )
      context.index.search(merged, field, file, tokens)
      if (site.kind === 'mediaType' && isVersion32(context.root)) return null
      const facts = { reference: site.reference, field: site.tokens.at(-2) ?? '' }
      return diagnoseSite(site, resolveProblems.nonstandard, facts)
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
    for (; done < context.index.foreign.length; done++) {
      const diagnostic = await inlineOne(context.index.foreign[done] as ForeignSite)
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
