import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { listMethods } from '../list-methods.ts'
import { getAt } from '../pointer.ts'
import * as normalizeProblems from '../problems/normalize.ts'
import { findNearest } from '../suggest.ts'
import type { Context } from './context.ts'

/** Reports each security scheme that is required but not defined, at its first use. */
export function reportUndefinedSecurity(root: JsonObject, context: Context): void {
  const components = isJsonObject(root.components) ? root.components : {}
  const defined = isJsonObject(components.securitySchemes) ? Object.keys(components.securitySchemes) : []
  const reported = new Set(defined)

  const check = (requirements: Json | undefined): void => {
    if (!Array.isArray(requirements)) return
    for (const [index, requirement] of requirements.entries()) {
      for (const scheme of isJsonObject(requirement) ? Object.keys(requirement) : []) {
        if (reported.has(scheme)) continue
        reported.add(scheme)
        const facts = { scheme, nearest: findNearest(scheme, defined) }
        descend(['security', String(index), scheme], () =>
          context.report(normalizeProblems.securityUndefined, facts),
        )
      }
    }
  }
  const descend = ([token, ...rest]: readonly string[], step: () => void): void => {
    if (token === undefined) step()
    else context.within(token, () => descend(rest, step))
  }

  check(root.security)
  for (const [path, item] of Object.entries(isJsonObject(root.paths) ? root.paths : {})) {
    for (const { tokens } of listMethods(item)) {
      const operation = getAt(item, tokens)
      if (isJsonObject(operation)) descend(['paths', path, ...tokens], () => check(operation.security))
    }
  }
}
