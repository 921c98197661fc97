import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
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
    for (const [method, operation] of Object.entries(isJsonObject(item) ? item : {})) {
      if (!isJsonObject(operation)) continue
      if (method !== 'additionalOperations') {
        descend(['paths', path, method], () => check(operation.security))
        continue
      }
      for (const [other, inner] of Object.entries(operation))
        if (isJsonObject(inner)) descend(['paths', path, method, other], () => check(inner.security))
    }
  }
}
