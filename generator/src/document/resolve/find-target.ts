import { describeValue, withArticle } from '../../describe-value.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Problem } from '../../problem.ts'
import { getMember, parsePointer } from '../pointer.ts'
import * as resolveProblems from '../problems/resolve.ts'
import { findFieldAt, kindOf } from '../shape/kind-at.ts'
import type { Kind } from '../shape/kinds.ts'
import { readAsObject } from '../shape/read-leniently.ts'
import { shapes } from '../shape/shapes.ts'
import { describeGap } from './describe-gap.ts'
import { diagnoseSite } from './diagnose-site.ts'
import type { ReferenceIndex } from './reference-index.ts'
import type { DocumentFile, Site, Target } from './types.ts'

/** The target of a reference, possibly with a warning, or an error. */
export type Outcome =
  | { readonly target: Target; readonly warning: Diagnostic | null }
  | { readonly target: null; readonly problem: Diagnostic }

/** Context for resolving a reference. */
export interface ResolveContext {
  readonly root: DocumentFile
  readonly index: ReferenceIndex
  /** Reads the file of a reference. */
  open(url: URL, written: string, site: Site): Promise<DocumentFile | Diagnostic>
}

/** A location at which a pointer starts. */
interface Start {
  readonly file: DocumentFile
  readonly value: JsonObject
  readonly tokens: readonly string[]
}

/**
 * Finds the target of a reference. A missing target of a discriminator mapping is a warning, because the members of the
 * union are known without it.
 */
export async function findTarget(site: Site, context: ResolveContext): Promise<Outcome> {
  const outcome = await follow(site, context, [])
  if (site.role !== 'mapping' || outcome.target !== null) return outcome
  const { key, reference } = site
  if (outcome.problem.code === resolveProblems.mappingUnresolved.code) return outcome
  return refuse(site, resolveProblems.mappingUnresolved, { key, reference, nearest: null })
}

/**
 * Finds the target of a reference. `following` lists the references that are currently followed, to stop at a cycle.
 */
async function follow(site: Site, context: ResolveContext, following: readonly Site[]): Promise<Outcome> {
  const { reference } = site
  if (site.role === 'mapping' && !/[#/]/.test(reference)) {
    const tokens = ['components', 'schemas', reference]
    const named = getMember(getMember(context.root.root.components, 'schemas'), reference)
    if (named !== undefined) return accept(site, { file: context.root, tokens, value: named }, context)
    if (!/\.[a-z]+$/i.test(reference)) return refuseGap(site, context.root, tokens)
  }
  const hash = reference.indexOf('#')
  const uri = hash === -1 ? reference : reference.slice(0, hash)
  const fragment = hash === -1 ? '' : reference.slice(hash + 1)
  const resource = await findResource(site, uri, context)
  if ('problem' in resource) return resource
  const { start, base } = resource
  if (fragment !== '' && !fragment.startsWith('/')) {
    // A file that only this anchor refers to has not been searched yet.
    if (site.kind === 'schema' && !start.file.isRoot)
      context.index.search(start.value, { one: 'schema' }, start.file, start.tokens)
    const anchor = context.index.anchored.get(`${base.href}#${fragment}`)
    if (anchor === undefined) return refuseGap(site, start.file, [fragment])
    return accept(site, { ...anchor, value: anchor.schema }, context)
  }
  const tokens = parsePointer(`#${fragment}`)
  if (tokens === null) return refuse(site, resolveProblems.invalid, { reference })
  const inside = await walk(site, start, tokens, context, following)
  if (inside.target !== null || start.tokens.length === 0) return inside
  // Strictly, a pointer starts at the schema with the `$id`, but documents also use pointers from the root of the file.
  const whole = { file: start.file, value: start.file.root, tokens: [] }
  return walk(site, whole, tokens, context, following)
}

/** Finds the file, or the schema with an `$id`, that the part of a reference before `#` names. */
async function findResource(
  site: Site,
  uri: string,
  { index, open }: ResolveContext,
): Promise<
  { readonly start: Start; readonly base: URL } | { readonly target: null; readonly problem: Diagnostic }
> {
  const wholeFile = (file: DocumentFile): { start: Start; base: URL } => ({
    start: { file, value: file.root, tokens: [] },
    base: file.self ?? file.base,
  })
  if (uri === '' && site.base === (site.file.self ?? site.file.base)) return wholeFile(site.file)
  if (!URL.canParse(uri, site.base)) {
    return refuse(site, resolveProblems.invalid, { reference: site.reference })
  }
  const url = new URL(uri, site.base)
  url.hash = ''
  const embedded = index.identified.get(url.href)
  if (embedded !== undefined) return { start: { ...embedded, value: embedded.schema }, base: url }
  const file = await open(url, uri, site)
  return 'code' in file ? { target: null, problem: file } : wholeFile(file)
}

/** Walks a pointer. If it passes through a reference, which is not valid, that reference is followed. */
async function walk(
  site: Site,
  start: Start,
  tokens: readonly string[],
  context: ResolveContext,
  following: readonly Site[],
): Promise<Outcome> {
  let value: Json = start.value
  let where: Pick<Target, 'file' | 'tokens'> = start
  let warning: Diagnostic | null = null
  for (const token of tokens) {
    let next = getMember(value, token)
    const through = next === undefined && isJsonObject(value) ? context.index.siteOf.get(value) : undefined
    if (through !== undefined && through !== site && !following.includes(through)) {
      const { target } = await follow(through, context, [...following, site])
      next = target === null ? undefined : getMember(target.value, token)
      if (target !== null) where = target
      warning = diagnoseSite(site, resolveProblems.throughReference, { reference: site.reference })
    }
    if (next === undefined) return refuseGap(site, start.file, [...start.tokens, ...tokens])
    value = next
    where = { file: where.file, tokens: [...where.tokens, token] }
  }
  const outcome = accept(site, { ...where, value }, context)
  return outcome.target === null ? outcome : { ...outcome, warning: outcome.warning ?? warning }
}

/** Checks that the target has the right kind, and searches it for further references. */
function accept(
  site: Site,
  found: { readonly file: DocumentFile; readonly tokens: readonly string[]; readonly value: Json },
  { index }: ResolveContext,
): Outcome {
  const { kind, reference } = site
  const { file, tokens } = found
  const value = site.role === 'inline' ? found.value : readAsObject(found.value, kind)
  // A target that is inlined is checked at the location of the reference.
  if (site.role === 'inline')
    return { target: { file, tokens, value: value as JsonObject, kind }, warning: null }
  const expected = shapes[kind].name
  const isBooleanSchema = kind === 'schema' && typeof value === 'boolean'
  if (!isJsonObject(value) && !isBooleanSchema) {
    return refuse(site, resolveProblems.typeMismatch, { reference, expected, found: describeValue(value) })
  }
  const standing = file.isRoot ? kindOf(findFieldAt(tokens, index.fieldOf)) : null
  const target = { file, tokens, value, kind }
  if (standing === kind) return { target, warning: null }
  index.search(value, { one: kind }, file, tokens)
  if (standing === null) return { target, warning: null }
  const facts = { reference, expected, found: withArticle(shapes[standing].name) }
  // A schema of a parameter, header or media type is meant by a reference to the whole.
  if (kind === 'schema' && isJsonObject(value) && isJsonObject(value.schema)) {
    const schema = { file, tokens: [...tokens, 'schema'], value: value.schema, kind }
    return { target: schema, warning: diagnoseSite(site, resolveProblems.typeConverted, facts) }
  }
  if (!similarKinds.get(kind)?.includes(standing)) return refuse(site, resolveProblems.typeMismatch, facts)
  return { target, warning: diagnoseSite(site, resolveProblems.typeConverted, facts) }
}

/** Kinds of object that have the same fields as another, so one can be read as the other. */
const similarKinds: ReadonlyMap<Kind, readonly Kind[]> = new Map<Kind, readonly Kind[]>([
  ['response', ['requestBody']],
  ['requestBody', ['response']],
  ['header', ['parameter']],
])

function refuseGap(site: Site, file: DocumentFile, tokens: readonly string[]): Outcome {
  const { nearest, action } = describeGap(file, tokens)
  const { reference } = site
  if (site.role === 'mapping')
    return refuse(site, resolveProblems.mappingUnresolved, { key: site.key, reference, nearest })
  return refuse(site, resolveProblems.unresolved, { reference, nearest, action })
}

function refuse<Facts>(
  site: Site,
  problem: Problem<Facts>,
  facts: Facts,
): { target: null; problem: Diagnostic } {
  return { target: null, problem: diagnoseSite(site, problem, facts) }
}
