import type { Location } from '../model/location.ts'
import type { NamedSchema, Schema } from '../model/types.ts'
import { type ChangeLocation, createLocation, enter, findPointer, type Step } from './change-location.ts'
import type { Direction } from './rules/rule.ts'
import { classify, type RuleFacts, type RuleName } from './rules/rules.ts'
import type { Sentence } from './sentence.ts'
import type { Compared, Finding, Side } from './types.ts'

/**
 * The findings of two things that are compared once, however often they are referred to: an operation, or two schemas
 * that a comparison meets at the same location.
 */
export interface Node {
  readonly findings: Finding[]
  /** Parts that are compared separately. */
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
  /** Comparisons that are still to be made: a list instead of deep recursion. */
  readonly pending: (() => void)[]
  /** Named schemas that were met at the same location, by their names in the documents. */
  readonly pairedNames: Map<string, Set<string>>
  /** True if this only finds out if one member of a union accepts what another one does. */
  readonly isTrial: boolean
  /** Old schemas that have a new name, by their names in the documents. */
  readonly renames: Map<string, string>
}

/** The comparisons of one pair of schemas. */
export interface SchemaNodes {
  /** For all locations, named after the schemas. */
  shared: Node | null
  /** Number of locations with their own comparison. */
  uses: number
}

/** The current position of a comparison. */
export interface Visit {
  readonly run: Run
  readonly node: Node
  readonly direction: Direction
  readonly location: ChangeLocation
  /** The pairs of schemas around it. */
  readonly chain: readonly { readonly old: Schema; readonly new: Schema }[]
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
    pairedNames: new Map(),
    isTrial: false,
    renames: new Map(),
  }
}

/** The same comparison from the new document to the old one. */
export function reverse(run: Run): Run {
  return { ...run, old: run.new, new: run.old, renames: new Map() }
}

/** The findings of a node and all that it consists of. */
export function listFindings(root: Node): readonly Finding[] {
  const nodes = new Set([root])
  // A Set's iterator sees what is added.
  for (const node of nodes) for (const next of node.next) nodes.add(next)
  return [...nodes].flatMap(({ findings }) => findings)
}

/** Makes a side of a comparison. */
export function createSide({ model, document }: Compared, prefix = ''): Side {
  const schemas = new Map<string, NamedSchema>(model.schemas.map((schema) => [schema.name, schema]))
  const documentNames = new Set(model.schemas.map((schema) => schema.documentName))
  return { model, root: document.root, schemas, documentNames, prefix }
}

/** Begins the comparison of a thing of its own. */
export function createVisit(run: Run, direction: Direction, location: ChangeLocation): Visit {
  return { run, node: { findings: [], next: new Set() }, direction, location, chain: [] }
}

/** Goes one step further in. */
export function visitStep(visit: Visit, step: Step): Visit {
  return { ...visit, location: enter(visit.location, step) }
}

/** Goes on to a part of a request or a response. */
export function visitPart(
  visit: Visit,
  words: Sentence,
  old: Located | null | undefined,
  next: Located | null | undefined,
): Visit {
  return { ...visit, location: createLocation({ words }, old?.at, next?.at) }
}

/** Rules without facts. */
type PlainName = { readonly [Name in RuleName]: object extends RuleFacts[Name] ? Name : never }[RuleName]

/** Records that something began or ended. */
export function reportSwitch(
  visit: Visit,
  was: boolean,
  is: boolean,
  began: PlainName,
  ended: PlainName,
): void {
  if (was !== is) report<PlainName>(visit, is ? began : ended)
}

/** Records that something was deprecated, or no longer is. */
export function reportDeprecation(visit: Visit, old: Deprecable, next: Deprecable): void {
  reportSwitch(visit, old.deprecated, next.deprecated, 'deprecated', 'undeprecated')
}

interface Located {
  readonly at?: Location | undefined
}

interface Deprecable {
  readonly deprecated: boolean
}

/** Records a change at the location of a visit. */
export function report<Name extends RuleName>(
  visit: Visit,
  name: Name,
  ...[facts]: object extends RuleFacts[Name] ? [] : [facts: RuleFacts[Name]]
): void {
  const { run, location, direction } = visit
  const rule = classify(name, direction)
  visit.node.findings.push({
    name,
    rule: rule.id,
    level: rule.level,
    direction: rule.direction,
    location,
    oldPointer: findPointer(run.old.root, location.old),
    newPointer: findPointer(run.new.root, location.new),
    facts: facts ?? {},
  } as Finding)
}
