import type { Operation, Parameter } from '../../model/types.ts'
import { compareDocs } from '../compare-docs.ts'
import { findRenames } from '../find-renames.ts'
import { placeAt } from '../place.ts'
import { report, type Visit } from '../run.ts'
import { fingerprint } from '../schema/fingerprint.ts'
import { phrase } from '../sentence.ts'
import { compareSerialization } from './compare-serialization.ts'

const places = ['query', 'header', 'cookie'] as const
type ParameterPlace = (typeof places)[number]

/** A parameter with its location in a request. */
interface Placed {
  readonly place: ParameterPlace
  readonly parameter: Parameter
  /** The same for the same parameter: the case of a header's name makes no difference. */
  readonly key: string
}

/** Compares the parameters of two operations. */
export function compareParameters(visit: Visit, old: Operation, next: Operation): void {
  comparePathParameters(visit, old, next)
  const before = listPlaced(old)
  const after = listPlaced(next)
  const removed = [...before.values()].filter(({ key }) => !after.has(key))
  const added = new Map([...after].filter(([key]) => !before.has(key)))
  const at = (from: Placed | null, to: Placed | null): Visit => visitParameter(visit, from, to)

  for (const missing of removed) {
    const found = findCounterpart(visit, missing, removed, [...added.values()])
    if (found === null) {
      report(at(missing, null), 'parameterRemoved', {})
      continue
    }
    added.delete(found.key)
    const inside = at(missing, found)
    const [from, to] = [missing.parameter.name, found.parameter.name]
    if (found.place === missing.place) report(inside, 'parameterRenamed', { from, to })
    else report(inside, 'parameterMoved', { from: missing.place, to: found.place })
    compareParameter(inside, missing.parameter, found.parameter, found.place === missing.place)
  }
  for (const fresh of added.values()) {
    const rule = fresh.parameter.required ? 'parameterAddedRequired' : 'parameterAddedOptional'
    report(at(null, fresh), rule, {})
  }
  for (const placed of after.values()) {
    const known = before.get(placed.key)
    if (known) compareParameter(at(known, placed), known.parameter, placed.parameter)
  }
}

/** Path parameters are identified by their position in the path. */
function comparePathParameters(visit: Visit, old: Operation, next: Operation): void {
  for (const [index, parameter] of next.parameters.path.entries()) {
    const known = old.parameters.path[index]
    if (known === undefined) continue
    const [from, to] = [known.name, parameter.name]
    const inside: Visit = {
      ...visit,
      place: placeAt({ words: phrase`the path parameter ${to}` }, known.at, parameter.at),
    }
    if (from !== to) report(inside, 'pathParameterRenamed', { from, to })
    compareParameter(inside, known, parameter)
  }
}

/** The serialization of a parameter depends on its location. */
function compareParameter(visit: Visit, old: Parameter, next: Parameter, isSamePlace = true): void {
  if (!old.required && next.required) report(visit, 'parameterBecameRequired', {})
  if (old.required && !next.required) report(visit, 'parameterBecameOptional', {})
  if (!old.deprecated && next.deprecated) report(visit, 'deprecated', {})
  if (old.deprecated && !next.deprecated) report(visit, 'undeprecated', {})
  compareDocs(visit, 'parameter')
  if (isSamePlace) compareSerialization(visit, old, next)
  visit.run.compareSchemas(visit, old.schema, next.schema)
}

/** The same one in another place, or under another name in the same place. */
function findCounterpart(
  visit: Visit,
  missing: Placed,
  removed: readonly Placed[],
  added: readonly Placed[],
): Placed | null {
  const elsewhere = added.filter(({ parameter }) => parameter.name === missing.parameter.name)
  if (elsewhere.length === 1 && elsewhere[0]) return elsewhere[0]
  const { run } = visit
  const beside = (all: readonly Placed[]) => all.filter(({ place }) => place === missing.place)
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

function listPlaced({ parameters }: Operation): ReadonlyMap<string, Placed> {
  const placed = places.flatMap((place) =>
    parameters[place].map((parameter) => {
      const name = place === 'header' ? parameter.name.toLowerCase() : parameter.name
      return { place, parameter, key: `${place} ${name}` }
    }),
  )
  return new Map(placed.map((each) => [each.key, each]))
}

function visitParameter(visit: Visit, from: Placed | null, to: Placed | null): Visit {
  const named = to ?? from
  const words = phrase`the ${[named?.place ?? '']} parameter ${named?.parameter.name ?? ''}`
  return { ...visit, place: placeAt({ words }, from?.parameter.at, to?.parameter.at) }
}
