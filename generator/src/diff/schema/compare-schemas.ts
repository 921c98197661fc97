import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { parseLocation } from '../../model/location.ts'
import type { NamedSchema, Schema } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import {
  type ChangeLocation,
  createLocation,
  type LocationStart,
  locate,
  type Position,
} from '../change-location.ts'
import { compareDocs } from '../compare-docs.ts'
import { findBelow, readObjectAt } from '../operations/locate.ts'
import { type Run, report, type SchemaNodes, type Visit } from '../run.ts'
import type { Side } from '../types.ts'
import { compareAlternatives } from './compare-alternatives.ts'
import { compareAnnotations } from './compare-annotations.ts'
import { compareNames } from './compare-names.ts'
import { type Resolved, resolve } from './resolve.ts'

/** Number of locations that compare two different schemas separately; more share one comparison. */
const maximumUses = 20
/** Number of nested pairs of different schemas from which on they share a comparison. */
const maximumChain = 10

/**
 * Compares two schemas that are at the same location. Two references to a schema of the same name are compared once,
 * and reported as changes of that schema. All else is reported as a change where they are used: a schema that one side
 * refers to, and the other one not, did not change itself.
 */
export function compareSchemas(visit: Visit, old: Schema, next: Schema): void {
  const here: Visit = { ...visit, location: locate(visit.location, old, next) }
  compareDocs(here, 'schema')
  compareUnmodeled(here)
  const [from, to] = [findNamed(visit.run, 'old', old), findNamed(visit.run, 'new', next)]
  if (from && to && isSame(visit.run, from, to)) {
    compareAnnotations(here, old.annotations, next.annotations)
    compareNamed(visit, from, to)
    return
  }
  const before = resolve(visit.run.old, old)
  const after = resolve(visit.run.new, next)
  compareAnnotations(here, before.annotations, after.annotations)
  if (before.named === null && after.named === null) compareAlternatives(here, before.schema, after.schema)
  else if (before.named && after.named && isSame(visit.run, before.named, after.named)) {
    compareNamed(visit, before.named, after.named)
  } else compareAtUse(here, before, after)
}

/** The schema for values that select no variant. A new name of the same schema is no change. */
function readDefault({ root }: Side, { discriminator }: JsonObject): Json {
  const preset = isJsonObject(discriminator) ? discriminator.defaultMapping : undefined
  const at = typeof preset === 'string' ? parseLocation(preset) : undefined
  return at === undefined ? null : (findBelow(root, at)?.value ?? null)
}

/** XML the way 3.2 defines it: `attribute` and `wrapped` are node types. */
function readXml({ xml }: JsonObject): JsonObject {
  if (!isJsonObject(xml)) return {}
  if (xml.nodeType !== undefined) return xml
  const { attribute, wrapped, ...rest } = xml
  const nodeType = attribute === true ? 'attribute' : wrapped === true ? 'element' : undefined
  return nodeType === undefined ? rest : { nodeType, ...rest }
}

/** Compares what the model does not have: XML, which is another spelling of the same values, and default variants. */
function compareUnmodeled(visit: Visit): void {
  const { run, location } = visit
  const [old, next] = [readObjectAt(run.old, location.old), readObjectAt(run.new, location.new)]
  if (!isEqual(readXml(old), readXml(next))) report(visit, 'xml-changed')
  const [from, to] = [readDefault(run.old, old), readDefault(run.new, next)]
  if (isEqual(from, to)) return
  if (from === null) report(visit, 'discriminator-default-added')
  else report(visit, to === null ? 'discriminator-default-removed' : 'discriminator-default-changed')
}

/** Compares two schemas of which one at least has a name that the other one does not have. */
function compareAtUse(visit: Visit, old: Resolved, next: Resolved): void {
  const { chain, location } = visit
  if (chain.some((pair) => pair.old === old.schema && pair.new === next.schema)) return
  const nodes = findNodes(visit, old.schema, next.schema)
  const fix = (position: Position | null, { named }: Resolved) =>
    position && named ? { ...position, isFixed: true } : position
  if (nodes.uses < maximumUses && chain.length < maximumChain) {
    nodes.uses += 1
    const inside: ChangeLocation = { ...location, old: fix(location.old, old), new: fix(location.new, next) }
    const inner = [...chain, { old: old.schema, new: next.schema }]
    compareAlternatives({ ...visit, location: inside, chain: inner }, old.schema, next.schema)
    return
  }
  const named = (next.named ?? old.named) as NamedSchema
  const start: LocationStart = { schema: named, insteadOf: old.named && next.named ? old.named : null }
  share(visit, nodes, createLocation(start, old.schema.at, next.schema.at), (inside) =>
    compareAlternatives(inside, old.schema, next.schema),
  )
}

/** Compares two schemas of the same name, once for all that refer to them. */
function compareNamed(visit: Visit, old: NamedSchema, next: NamedSchema): void {
  const { run } = visit
  const known = run.pairedNames.get(old.documentName) ?? new Set()
  run.pairedNames.set(old.documentName, known.add(next.documentName))
  const nodes = findNodes(visit, old.schema, next.schema)
  const location = createLocation(
    { schema: next, insteadOf: null },
    parseLocation(old.pointer),
    parseLocation(next.pointer),
  )
  // A name for another schema has nothing to compare but what it refers to.
  share(visit, nodes, location, (inside) => run.compareSchemas(inside, old.schema, next.schema))
}

/** Makes the comparison that all locations share, unless there is one. It is done later. */
function share(
  visit: Visit,
  nodes: SchemaNodes,
  location: ChangeLocation,
  compare: (inside: Visit) => void,
): void {
  const isNew = nodes.shared === null
  nodes.shared ??= { findings: [], next: new Set() }
  visit.node.next.add(nodes.shared)
  const inside: Visit = { ...visit, node: nodes.shared, location, chain: [] }
  if (isNew) visit.run.pending.push(() => compare(inside))
}

function findNodes({ run, direction }: Visit, old: Schema, next: Schema): SchemaNodes {
  const byOld = run.nodes[direction]
  const byNew = byOld.get(old) ?? new Map<Schema, SchemaNodes>()
  byOld.set(old, byNew)
  const nodes = byNew.get(next) ?? { shared: null, uses: 0 }
  byNew.set(next, nodes)
  return nodes
}

/** The schema that a reference leads to, which can be another reference. */
function findNamed(run: Run, side: 'old' | 'new', schema: Schema): NamedSchema | null {
  return schema.kind === 'reference' ? (run[side].schemas.get(schema.name) ?? null) : null
}

/** Returns true if two schemas have the same name, or the old name was replaced by the new one. */
function isSame(run: Run, old: NamedSchema, next: NamedSchema): boolean {
  const [from, to] = [old.documentName, next.documentName]
  if (from === to) return true
  const known = run.renames.get(from)
  if (known !== undefined) return known === to
  const isRenamed =
    ![...run.renames.values()].includes(to) &&
    !run.new.documentNames.has(from) &&
    !run.old.documentNames.has(to) &&
    ((old.schema.kind === next.schema.kind && old.schema.kind !== 'object') ||
      compareNames(run, old.schema, next.schema) > 0.5)
  if (isRenamed) run.renames.set(from, to)
  return isRenamed
}
