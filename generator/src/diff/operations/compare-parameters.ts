import type { Operation, Parameter, QueryString } from '../../model/types.ts'
import { compareDocs } from '../compare-docs.ts'
import { findRenames } from '../find-renames.ts'
import { report, reportDeprecation, reportSwitch, type Visit, visitPart } from '../run.ts'
import { fingerprint } from '../schema/fingerprint.ts'
import { phrase } from '../sentence.ts'
import { compareEncodings } from './compare-encodings.ts'
import { compareSerialization } from './compare-serialization.ts'
import { findPaging } from './find-paging.ts'

const locations = ['query', 'querystring', 'header', 'cookie'] as const
type ParameterLocation = (typeof locations)[number]

/** A parameter with its location in a request. */
interface LocatedParameter {
  readonly location: ParameterLocation
  readonly parameter: Parameter | QueryString
  /** The same for the same parameter: the case of a header's name makes no difference. */
  readonly key: string
}

/** Compares the parameters of two operations. */
export function compareParameters(visit: Visit, old: Operation, next: Operation): void {
  comparePathParameters(visit, old, next)
  const before = listParameters(old)
  const after = listParameters(next)
  const removed = [...before.values()].filter(({ key }) => !after.has(key))
  const added = new Map([...after].filter(([key]) => !before.has(key)))
  for (const missing of removed) {
    const found = findCounterpart(visit, missing, removed, [...added.values()])
    if (found === null) {
      report(visitParameter(visit, missing, null), 'parameter-removed')
      continue
    }
    added.delete(found.key)
    const inside = visitParameter(visit, missing, found)
    const [from, to] = [missing.parameter.name, found.parameter.name]
    if (found.location === missing.location) report(inside, 'parameter-renamed', { from, to })
    else report(inside, 'parameter-moved', { from: missing.location, to: found.location })
    compareParameter(inside, missing.parameter, found.parameter, found.location === missing.location)
  }
  const paging = findPaging(visit.run.new, old, next)
  for (const fresh of added.values()) {
    const inside = visitParameter(visit, null, fresh)
    if (fresh.parameter.required) report(inside, 'parameter-added-required')
    else if (fresh.parameter === paging?.parameter) report(inside, 'paging-added', { size: paging.size })
    else report(inside, 'parameter-added-optional')
  }
  for (const located of after.values()) {
    const known = before.get(located.key)
    if (known) compareParameter(visitParameter(visit, known, located), known.parameter, located.parameter)
  }
}

/** Path parameters are identified by their position in the path. */
function comparePathParameters(visit: Visit, old: Operation, next: Operation): void {
  for (const [index, parameter] of next.parameters.path.entries()) {
    const known = old.parameters.path[index]
    if (known === undefined) continue
    const [from, to] = [known.name, parameter.name]
    const inside = visitPart(visit, phrase`the path parameter ${to}`, known, parameter)
    if (from !== to) report(inside, 'path-parameter-renamed', { from, to })
    compareParameter(inside, known, parameter)
  }
}

/** The serialization of a parameter depends on its location. */
function compareParameter(
  visit: Visit,
  old: Parameter | QueryString,
  next: Parameter | QueryString,
  isSameLocation = true,
): void {
  const [was, is] = [old.required, next.required]
  reportSwitch(visit, was, is, 'parameter-became-required', 'parameter-became-optional')
  reportDeprecation(visit, old, next)
  compareDocs(visit, 'parameter')
  if (isSameLocation) compareSerialization(visit, old, next)
  if ('content' in old && 'content' in next) compareEncodings(visit, old.content, next.content)
  visit.run.compareSchemas(visit, old.schema, next.schema)
}

/** The same one in another location, or under another name in the same location. */
function findCounterpart(
  visit: Visit,
  missing: LocatedParameter,
  removed: readonly LocatedParameter[],
  added: readonly LocatedParameter[],
): LocatedParameter | null {
  const elsewhere = added.filter(({ parameter }) => parameter.name === missing.parameter.name)
  if (elsewhere.length === 1 && elsewhere[0]) return elsewhere[0]
  const { run } = visit
  const beside = (all: readonly LocatedParameter[]) =>
    all.filter(({ location }) => location === missing.location)
  const renames = findRenames(
    beside(removed).map(({ parameter }) => describeValue(parameter, fingerprint(run.old, parameter.schema))),
    beside(added).map(({ parameter }) => describeValue(parameter, fingerprint(run.new, parameter.schema))),
  )
  const to = renames.get(missing.parameter.name)
  return beside(added).find(({ parameter }) => parameter.name === to) ?? null
}

function describeValue(
  { name, description }: Parameter,
  shape: string,
): Parameters<typeof findRenames>[0][number] {
  return { name, description, shape }
}

function listParameters({ parameters }: Operation): ReadonlyMap<string, LocatedParameter> {
  const located = locations.flatMap((location) =>
    parameters[location].map((parameter) => {
      const name = location === 'header' ? parameter.name.toLowerCase() : parameter.name
      return { location, parameter, key: `${location} ${name}` }
    }),
  )
  return new Map(located.map((each) => [each.key, each]))
}

function visitParameter(visit: Visit, from: LocatedParameter | null, to: LocatedParameter | null): Visit {
  const named = to ?? from
  const words = phrase`the ${[named?.location ?? '']} parameter ${named?.parameter.name ?? ''}`
  return visitPart(visit, words, from?.parameter, to?.parameter)
}
