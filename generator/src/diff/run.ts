import type { Schema } from '../model/types.ts'
import { findPointer } from './find-pointer.ts'
import type { Names } from './names.ts'
import { describePlace, enter, type Place, type Step } from './place.ts'
import type { RuleFacts } from './rules.ts'
import { rules } from './rules.ts'
import { capitalizeSentence } from './sentence.ts'
import type { Change, Compared, Direction, Side } from './types.ts'

/** A change, before it is known which operations it concerns. */
export type Finding = Omit<Change, 'operation' | 'name'>

/**
 * What was found of two things that are compared once, whoever refers to them: an operation, or two schemas that
 * stand for each other.
 */
export interface Node {
  readonly findings: Finding[]
  /** What they consist of that is compared by itself. */
  readonly next: Set<Node>
}

/** One comparison of two documents. */
export interface Run {
  readonly old: Side
  readonly new: Side
  readonly names: Names
  /** Compares schemas inside of schemas. Handed in, since those who need it are needed by it. */
  readonly compareSchemas: (visit: Visit, old: Schema, next: Schema) => void
  /** Comparisons of schemas, by the old one, then the new one, for each direction. */
  readonly nodes: Readonly<Record<Direction, Map<Schema, Map<Schema, Node>>>>
  /** Comparisons that were asked for and not made yet: a list in place of deep recursion. */
  readonly pending: (() => void)[]
  /** Named schemas that were met in each other's place, by their names in the documents. */
  readonly met: Map<string, Set<string>>
}

/** Where a comparison is. */
export interface Visit {
  readonly run: Run
  readonly node: Node
  readonly direction: Direction
  readonly place: Place
}

/** Begins a comparison. */
export function createRun(
  old: Compared,
  next: Compared,
  names: Names,
  compareSchemas: Run['compareSchemas'],
): Run {
  return {
    old: createSide(old),
    new: createSide(next),
    names,
    compareSchemas,
    nodes: { request: new Map(), response: new Map() },
    pending: [],
    met: new Map(),
  }
}

/** Makes an empty node. */
export function createNode(): Node {
  return { findings: [], next: new Set() }
}

/** Goes one step further in. */
export function visitStep(visit: Visit, step: Step): Visit {
  return { ...visit, place: enter(visit.place, step) }
}

/** Notes a change at the place of a visit. */
export function report<Name extends keyof RuleFacts>(visit: Visit, name: Name, facts: RuleFacts[Name]): void {
  visit.node.findings.push(find(visit.run, visit.direction, visit.place, name, facts))
}

/** Judges a change. */
export function find<Name extends keyof RuleFacts>(
  run: Run,
  direction: Direction,
  place: Place,
  name: Name,
  facts: RuleFacts[Name],
): Finding {
  const rule = rules[name]
  const isDirected = typeof rule.level !== 'string'
  const level = typeof rule.level === 'string' ? rule.level : rule.level[direction]
  // Advice of a rule that is judged by direction is for the one in which it breaks something.
  const isAdvised = !isDirected || level === 'breaking' || level === 'potentially breaking'
  const at = describePlace(place)
  return {
    rule: isDirected ? `${direction}-${rule.id}` : rule.id,
    level,
    direction: isDirected ? direction : null,
    oldPointer: place.old && findPointer(run.old.root, place.old),
    newPointer: place.new && findPointer(run.new.root, place.new),
    sentence: capitalizeSentence(rule.sentence(at, facts)),
    advice: isAdvised ? (rule.advice?.(at, facts) ?? null) : null,
  }
}

function createSide({ model, document }: Compared): Side {
  return {
    model,
    root: document.root,
    schemas: new Map(model.schemas.map((schema) => [schema.name, schema])),
  }
}
