import { hasOwn } from '../formats/own.ts'
import type { OperationSchemas } from '../schemas/runtime.ts'

type AnySchema = OperationSchemas['path'][string]
export type Issue = NonNullable<ReturnType<AnySchema['safeParse']>['error']>['issues'][number]

/** A validator, or another judge of a meaning. */
export interface Judge {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: unknown
    readonly error?: { readonly issues: readonly Issue[] } | undefined
  }
}

/** Possible meanings of a value on the wire, the likeliest first. An option can contain further choices. */
export class Choice {
  readonly options: readonly unknown[]
  /** True if it can as well be left out, where the schema knows no such property. */
  readonly isLoose: boolean

  constructor(options: readonly unknown[], isLoose = false) {
    this.options = options
    this.isLoose = isLoose
  }
}

/** The index of the option that is taken of each choice; by default the first. */
type Picks = ReadonlyMap<Choice, number>
type Place = Pick<Issue, 'path' | 'code'>

const leftOut = -1

/**
 * Finds the meaning that a schema accepts, or else returns an issue. The issues of one attempt lead to the next: if a
 * number is expected, the number that the string could be is taken; for a union, each member is tried.
 */
export function choose(schema: Judge, tree: unknown): { readonly value: unknown; readonly issue?: Issue } {
  const pending: Picks[] = [new Map()]
  let issue: Issue | undefined
  for (let attempt = 0; attempt < 100; attempt++) {
    const picks = pending.shift()
    if (picks === undefined) break
    const { success, data, error } = schema.safeParse(build(tree, picks))
    if (success) return { value: data }
    const { issues = [] } = error ?? {}
    issue = issues[0] ?? issue
    for (const places of listPlaces(issues)) {
      const next = advance(tree, picks, places)
      if (next !== null) pending.push(next)
    }
  }
  return { value: build(tree, new Map()), ...(issue && { issue }) }
}

function build(node: unknown, picks: Picks): unknown {
  if (node instanceof Choice) return build(node.options[picks.get(node) ?? 0], picks)
  if (Array.isArray(node)) return node.map((item) => build(item, picks))
  if (!isTree(node)) return node
  const present = Object.entries(node).filter(
    ([, item]) => !(item instanceof Choice && picks.get(item) === leftOut),
  )
  return Object.fromEntries(present.map(([key, item]) => [key, build(item, picks)]))
}

/** Locations of problems: for a union once for each member that it could be, but never without end. */
function listPlaces(
  issues: readonly Issue[],
  base: readonly PropertyKey[] = [],
): readonly (readonly Place[])[] {
  let groups: readonly (readonly Place[])[] = [[]]
  for (const issue of issues) {
    const path = [...base, ...issue.path]
    const members =
      issue.code === 'invalid_union' ? issue.errors.flatMap((inner) => listPlaces(inner, path)) : []
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
    const own =
      keys.length > 0
        ? keys.map((key) => ({ path: [...path, key], code: issue.code }))
        : [{ path, code: issue.code }]
    const ways = members.length > 0 ? members : [own]
    groups = groups.flatMap((group) => ways.map((way) => [...group, ...way])).slice(0, 16)
  }
  return groups
}

/** Takes the next option of the choice at each path, around it, or in it; `null` if there are no more. */
function advance(tree: unknown, picks: Picks, places: readonly Place[]): Picks | null {
  const next = new Map(picks)
  const isOpen = (choice: Choice) => {
    const picked = picks.get(choice) ?? 0
    return picked !== leftOut && picked + 1 < choice.options.length
  }
  for (const { path, code } of places) {
    const { choices, node } = follow(tree, path, picks)
    const loose = code === 'unrecognized_keys' ? choices.find(({ isLoose }) => isLoose) : undefined
    if (loose) {
      next.set(loose, leftOut)
      continue
    }
    const open = choices.reverse().find(isOpen)
    for (const choice of open ? [open] : listChoices(node, picks).filter(isOpen))
      next.set(choice, (picks.get(choice) ?? 0) + 1)
    // What is in another option is tried anew, though it may have been part of the one before.
    if (open) for (const inner of listChoices(open, next).slice(1)) next.delete(inner)
  }
  return [...next].every(([choice, index]) => picks.get(choice) === index) ? null : next
}

/** The node at a path, and the choices on the way to it. */
function follow(
  tree: unknown,
  path: readonly PropertyKey[],
  picks: Picks,
): { choices: Choice[]; node: unknown } {
  const choices: Choice[] = []
  let node = tree
  const open = () => {
    while (node instanceof Choice) {
      choices.push(node)
      node = node.options[picks.get(node) ?? 0]
    }
  }
  open()
  for (const key of path) {
    node =
      typeof node === 'object' && node !== null && hasOwn(node, key)
        ? (node as Record<PropertyKey, unknown>)[key]
        : undefined
    open()
  }
  return { choices, node }
}

function listChoices(node: unknown, picks: Picks): readonly Choice[] {
  if (node instanceof Choice) return [node, ...listChoices(node.options[picks.get(node) ?? 0], picks)]
  return Array.isArray(node) || isTree(node)
    ? Object.values(node).flatMap((item) => listChoices(item, picks))
    : []
}

function isTree(node: unknown): node is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(node) === '[object Object]'
}
