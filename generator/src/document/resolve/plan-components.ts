import type { JsonObject } from '../../json.ts'
import type { Kind } from '../shape/kinds.ts'
import { type Hoisted, nameComponents, readComponent } from './name-components.ts'
import type { References } from './resolve-references.ts'
import type { Component, DocumentFile, Site, Target } from './types.ts'

/** Which things get a place in `components` that do not have one. */
export interface ComponentPlan {
  readonly hoisted: readonly Hoisted[]
  readonly find: (kind: Kind, value: JsonObject) => Component | null
}

/** Plans a place in `components` for everything that references lead to and that stands elsewhere. */
export function planComponents(references: References, root: DocumentFile): ComponentPlan {
  const wanted = new Map<Kind, Map<JsonObject, Target>>()
  const want = (target: Target | undefined): void => {
    if (target === undefined || typeof target.value === 'boolean' || readComponent(target) !== null) return
    const ofKind = wanted.get(target.kind) ?? new Map<JsonObject, Target>()
    wanted.set(target.kind, ofKind.set(target.value, target))
  }
  for (const site of references.sites) {
    if (site.role === 'mapping') want(references.mappings.get(site.holder)?.get(site.key))
    else if (!isInlined(site)) want(references.targets.get(site.holder))
  }
  const targets = [...wanted.values()].flatMap((ofKind) => [...ofKind.values()])
  const hoisted = nameComponents(targets, root)
  const components = new Map<Kind, Map<JsonObject, Component>>()
  for (const { target, component } of hoisted) {
    if (typeof target.value === 'boolean') continue
    const ofKind = components.get(target.kind) ?? new Map<JsonObject, Component>()
    components.set(target.kind, ofKind.set(target.value, component))
  }
  return { hoisted, find: (kind, value) => components.get(kind)?.get(value) ?? null }
}

/** Path items are written out where they are referred to, but for those of callbacks, which may be circular. */
function isInlined(site: Site): boolean {
  return site.kind === 'pathItem' && !site.tokens.includes('callbacks')
}
