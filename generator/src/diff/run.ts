import type { NamedSchema, Schema } from '../model/types.ts'
import { enter, type Place, pointTo, type Step } from './place.ts'
import type { RuleFacts, RuleName } from './rules/facts.ts'
import { judge } from './rules/rules.ts'
import type { Compared, Direction, Finding, FindingOf, Side } from './types.ts'

/**
 * The findings of two things that are compared once, however often they are referred to: an operation, or two schemas
 * that a comparison meets in each other's place.
 */
export interface Node {
  readonly findings: Finding[]
  /** What they consist of that is compared on its own. */
  readonly next: Set<Node>
}

/** One comparison of two documents. */
export interface Run {
  readonly old: Side
  readonly new: Side
  /** Compares schemas inside of schemas. A parameter, because its imports need it. */
  readonly compareSchemas: (visit: Visit, old: Schema, next: Schema) => void
  /** Comparisons of schemas, by the old one, then the new one, for each direction. */
  readonly nodes: Readonly<Record<Direction, Map<Schema, Map<Schema, SchemaNodes>>>>
  /** Comparisons that are still to be made: a list in place of deep recursion. */
  readonly pending: (() => void)[]
  /** Named schemas that were met in each other's place, by their names in the documents. */
  readonly met: Map<string, Set<string>>
  /** Old schemas that have a new name, by their names in the documents. */
  readonly renames: Map<string, string>
}

/** The comparisons of one pair of schemas. */
export interface SchemaNodes {
  /** For all places, named after the schemas. */
  shared: Node | null
  /** How many places have a comparison of their own. */
  places: number
}

/** The pairs of schemas around a comparison, as a list linked from the innermost. */
export type Chain = { readonly parent: Chain; readonly old: Schema; readonly new: Schema } | null

/** The current position of a comparison. */
export interface Visit {
  readonly run: Run
  readonly node: Node
  readonly direction: Direction
  readonly place: Place
  readonly chain: Chain
}

/** Begins a comparison. */
export function createRun(
  old: Compared,
  next: Compared,
  prefixes: { readonly old: string; readonly new: string },
  compareSchemas: Run['compareSchemas'],
): Run {
  return {
    old: createSide(old, prefixes.old),
    new: createSide(next, prefixes.new),
    compareSchemas,
    nodes: { request: new Map(), response: new Map() },
    pending: [],
    met: new Map(),
    renames: new Map(),
  }
}

/** Makes a side of a comparison. */
export function createSide({ model, document }: Compared, prefix = ''): Side {
  const schemas = new Map<string, NamedSchema>(model.schemas.map((schema) => [schema.name, schema]))
  const documentNames = new Set(model.schemas.map((schema) => schema.documentName))
  return { model, root: document.root, schemas, documentNames, prefix }
}

/** Begins the comparison of a thing of its own. */
export function createVisit(run: Run, direction: Direction, place: Place): Visit {
  return { run, node: { findings: [], next: new Set() }, direction, place, chain: null }
}

/** Goes one step further in. */
export function visitStep(visit: Visit, step: Step): Visit {
  return { ...visit, place: enter(visit.place, step) }
}

/** Records a change at the place of a visit. */
export function report<Name extends RuleName>(visit: Visit, name: Name, facts: RuleFacts[Name]): void {
  const { run, place, direction } = visit
  const rule = judge(name, direction)
  const finding: FindingOf<Name> = {
    name,
    rule: rule.id,
    level: rule.level,
    direction: rule.direction,
    place,
    oldPointer: pointTo(run.old.root, place.old),
    newPointer: pointTo(run.new.root, place.new),
    facts,
  }
  visit.node.findings.push(finding as unknown as Finding)
}
