import type { Operation, Parameter, Response } from '../../model/types.ts'
import { compareDocs } from '../compare-docs.ts'
import { report, reportDeprecation, reportSwitch, type Visit, visitPart } from '../run.ts'
import { phrase } from '../sentence.ts'
import { compareContents } from './compare-contents.ts'
import { compareSerialization } from './compare-serialization.ts'

/** Compares the responses of two operations. */
export function compareResponses(visit: Visit, old: Operation, next: Operation): void {
  const at = (before: Response | null, after: Response | null): Visit => {
    const words = phrase`the response ${(after ?? before)?.status ?? ''}`
    return visitPart({ ...visit, direction: 'response' }, words, before, after)
  }
  for (const after of next.responses) {
    const before = findCovering(old.responses, after.status)
    if (before === null) report(at(null, after), after.success ? 'success-added' : 'failure-added')
    else compareResponse(at(before, after), before, after)
  }
  for (const before of old.responses) {
    if (next.responses.some(({ status }) => status === before.status)) continue
    // A range that was split into several statuses was compared with each of them.
    if (next.responses.some(({ status }) => findCovering(old.responses, status) === before)) continue
    const after = findCovering(next.responses, before.status)
    if (after === null) report(at(before, null), before.success ? 'success-removed' : 'failure-removed')
    else compareResponse(at(before, after), before, after)
  }
}

/** The response to a status: its own, else that of its range, else the default. */
function findCovering(responses: readonly Response[], status: string): Response | null {
  const candidates = [status, `${status.charAt(0)}XX`, 'default']
  for (const candidate of candidates) {
    const found = responses.find((response) => response.status === candidate)
    if (found) return found
  }
  return null
}

function compareResponse(visit: Visit, old: Response, next: Response): void {
  compareDocs(visit, 'response')
  compareHeaders(visit, old.headers, next.headers)
  if (old.contents.length === 0 && next.contents.length > 0) report(visit, 'content-added')
  else if (old.contents.length > 0 && next.contents.length === 0) report(visit, 'content-removed')
  else compareContents(visit, old.contents, next.contents)
}

function compareHeaders(visit: Visit, old: readonly Parameter[], next: readonly Parameter[]): void {
  const before = new Map(old.map((header) => [header.name.toLowerCase(), header]))
  const after = new Map(next.map((header) => [header.name.toLowerCase(), header]))
  for (const [key, header] of after) {
    const known = before.get(key) ?? null
    const inside = visitHeader(visit, known, header)
    if (known === null) report(inside, 'header-added')
    else compareHeader(inside, known, header)
  }
  for (const [key, header] of before) {
    if (after.has(key)) continue
    report(visitHeader(visit, header, null), header.required ? 'header-removed' : 'optional-header-removed')
  }
}

function compareHeader(visit: Visit, old: Parameter, next: Parameter): void {
  reportSwitch(visit, old.required, next.required, 'header-became-required', 'header-became-optional')
  reportDeprecation(visit, old, next)
  compareDocs(visit, 'parameter')
  compareSerialization(visit, old, next)
  visit.run.compareSchemas(visit, old.schema, next.schema)
}

function visitHeader(visit: Visit, old: Parameter | null, next: Parameter | null): Visit {
  const { start } = visit.location
  const words = phrase`the header ${(next ?? old)?.name ?? ''} of ${'words' in start ? start.words : []}`
  return visitPart(visit, words, old, next)
}
