import type { JsonObject } from '../../json.ts'
import type { Kind } from '../shape/kinds.ts'
import { type Lifted, nameComponents, readComponent } from './name-components.ts'
import type { References } from './resolve-references.ts'
import type { Component, DocumentFile, ObjectTarget, Site, Target } from './types.ts'

/** Reference targets that become components. */
export interface ComponentPlan {
  /** Targets that become new components. */
  readonly lifted: readonly Lifted[]
  /** Targets that replace a component that consists of a reference only, by the object of that component. */
  readonly inlinedTargets: ReadonlyMap<JsonObject, Target>
  readonly findComponent: (kind: Kind, value: JsonObject) => Component | null
}

type ByKind<Value> = Map<Kind, Map<JsonObject, Value>>

/** Plans a component for each reference target that is not in `components`. */
export function planComponents(references: References, root: DocumentFile): ComponentPlan {
  const components: ByKind<Component> = new Map()
  const wanted: ByKind<ObjectTarget> = new Map()
  const inlinedTargets = new Map<JsonObject, Target>()
  for (const site of references.sites) {
    const target = findTarget(site, references)
    if (target === null || isInlined(site)) continue
    const own = readComponent({ file: site.file, tokens: site.tokens.slice(0, -1), kind: site.kind })
    const isFree = components.get(target.kind)?.has(target.value) !== true
    if (own !== null && isFree && isOnlyReference(site)) {
      // `Pet: { $ref: pet.yaml }`: the content of the file becomes the component.
      set(components, target, own)
      inlinedTargets.set(site.holder, target)
    } else set(wanted, target, target)
  }
  const orphaned = [...wanted.values()].flatMap((ofKind) => [...ofKind.values()])
  const lifted = nameComponents(
    orphaned.filter(({ kind, value }) => components.get(kind)?.has(value) !== true),
    root,
  )
  for (const { target, component } of lifted) set(components, target, component)
  return { lifted, inlinedTargets, findComponent: (kind, value) => components.get(kind)?.get(value) ?? null }
}

/** Returns the target of a reference if it is an object outside `components`. */
function findTarget(site: Site, references: References): ObjectTarget | null {
  const target =
    site.role === 'reference'
      ? references.targets.get(site.holder)
      : references.mappings.get(site.holder)?.get(site.key)
  if (target === undefined || readComponent(target) !== null) return null
  const { value } = target
  return typeof value === 'object' ? { ...target, value } : null
}

function set<Value>(map: ByKind<Value>, at: ObjectTarget, value: Value): void {
  const ofKind = map.get(at.kind) ?? new Map<JsonObject, Value>()
  map.set(at.kind, ofKind.set(at.value, value))
}

/** Returns true if an object has only the reference, a summary and a description. */
function isOnlyReference(site: Site): boolean {
  return Object.keys(site.holder).every((key) => ['$ref', 'title', 'summary', 'description'].includes(key))
}

/** Returns true for references to path items that are inlined: all except those of callbacks, which can be circular. */
function isInlined(site: Site): boolean {
  return site.kind === 'pathItem' && !site.tokens.includes('callbacks')
}
