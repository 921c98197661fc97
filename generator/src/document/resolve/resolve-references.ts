import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { diagnose } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import { describe } from '../parse/describe.ts'
import { formatPointer, getMember, parsePointer } from '../pointer.ts'
import { resolveProblems } from '../problems/resolve.ts'
import { findKindAt } from '../shape/kind-at.ts'
import type { Kind } from '../shape/kinds.ts'
import { shapes } from '../shape/shapes.ts'
import { describeGap } from './describe-gap.ts'
import type { ExternalFile } from './external-files.ts'
import { findReferences } from './find-references.ts'
import type { DocumentFile, Site, Target } from './types.ts'

/** Reads another file that a reference names. */
export type ReadExternal = (url: URL, written: string) => Promise<ExternalFile>

/** Where every reference leads. */
export interface References {
  /** By the object that holds the `$ref`. */
  readonly targets: ReadonlyMap<JsonObject, Target>
  /** By a discriminator's mapping, then by key. */
  readonly mappings: ReadonlyMap<JsonObject, ReadonlyMap<string, Target>>
  readonly sites: readonly Site[]
  readonly diagnostics: readonly Diagnostic[]
}

type Outcome = Target | { readonly problem: Diagnostic | null }

/**
 * Follows every reference of a document, reading further files as they are named. All that is wrong is found in
 * one go: a reference that leads nowhere does not stop the others.
 */
export async function resolveReferences(
  root: DocumentFile,
  readExternal: ReadExternal,
  limits: Limits,
): Promise<References> {
  const diagnostics: Diagnostic[] = []
  const sites: Site[] = []
  const siteOf = new Map<JsonObject, Site>()
  const targets = new Map<JsonObject, Target>()
  const mappings = new Map<JsonObject, Map<string, Target>>()
  const files = new Map<string, ExternalFile>([[root.base.href, { status: 'read', file: root }]])
  const identified = new Map<string, { file: DocumentFile; tokens: readonly string[]; schema: JsonObject }>()
  const anchors = new Map<string, { file: DocumentFile; tokens: readonly string[]; schema: JsonObject }>()
  const searched = new Map<JsonObject, Set<Kind>>()
  const known = new Map<string, Target>()

  const search = (value: Json, kind: Kind, file: DocumentFile, tokens: readonly string[]): void => {
    if (!isJsonObject(value)) return
    const kinds = searched.get(value) ?? new Set()
    if (kinds.has(kind)) return
    searched.set(value, kinds.add(kind))
    findReferences(value, kind, file, tokens, {
      site: (site) => {
        sites.push(site)
        if (site.role === 'reference') siteOf.set(site.holder, site)
      },
      malformed: (where, at) => {
        diagnostics.push(diagnose(where, formatPointer(at), resolveProblems.malformed, { found: 'no text' }))
      },
      identified: (where, at, schema, id) => identified.set(id.href, { file: where, tokens: at, schema }),
      anchored: (where, at, schema, base, anchor) => {
        anchors.set(`${base.href}#${anchor}`, { file: where, tokens: at, schema })
      },
    })
  }

  const report = <Facts>(
    site: Site,
    problem: Parameters<typeof diagnose<Facts>>[2],
    facts: Facts,
  ): Outcome => ({
    problem: diagnose(site.file, formatPointer(site.tokens), problem, facts),
  })

  // The steps below are in the order in which one reference passes them.

  const resolveSite = async (site: Site, following: readonly Site[] = []): Promise<Outcome> => {
    const cacheKey = `${site.kind} ${site.role} ${site.base.href} ${site.reference}`
    const cached = known.get(cacheKey)
    if (cached !== undefined) return cached
    const outcome = await findTarget(site, following)
    if (!('problem' in outcome)) known.set(cacheKey, outcome)
    return outcome
  }

  const findTarget = async (site: Site, following: readonly Site[]): Promise<Outcome> => {
    const { reference } = site
    if (site.role === 'mapping' && !/[#/]/.test(reference)) {
      const tokens = ['components', 'schemas', reference]
      const named = getMember(getMember(root.root.components, 'schemas'), reference)
      if (named !== undefined) return accept(site, root, tokens, named)
      if (!/\.[a-z]+$/i.test(reference)) return reportGap(site, root, tokens)
    }
    const hash = reference.indexOf('#')
    const uri = hash === -1 ? reference : reference.slice(0, hash)
    const fragment = hash === -1 ? '' : reference.slice(hash + 1)
    const place = await findResource(site, uri)
    if ('problem' in place) return place
    if (fragment !== '' && !fragment.startsWith('/')) {
      const anchor = anchors.get(`${place.base.href}#${fragment}`)
      return anchor === undefined
        ? reportGap(site, place.file, [fragment])
        : accept(site, anchor.file, anchor.tokens, anchor.schema)
    }
    const tokens = parsePointer(`#${fragment}`)
    if (tokens === null) return report(site, resolveProblems.unreadable, { reference })
    const inside =
      place.schema === null
        ? null
        : await walk(site, place.file, place.schema, place.tokens, tokens, following)
    if (inside !== null && !('problem' in inside)) return inside
    return walk(site, place.file, place.file.root, [], tokens, following)
  }

  /** The file or identified schema that a reference names before its `#`. */
  const findResource = async (
    site: Site,
    uri: string,
  ): Promise<
    | { file: DocumentFile; base: URL; schema: JsonObject | null; tokens: readonly string[] }
    | { problem: Diagnostic | null }
  > => {
    if (uri === '' && site.base === site.file.base) {
      return { file: site.file, base: site.base, schema: null, tokens: [] }
    }
    if (!URL.canParse(uri, site.base)) {
      return {
        problem: diagnose(site.file, formatPointer(site.tokens), resolveProblems.unreadable, {
          reference: site.reference,
        }),
      }
    }
    const url = new URL(uri, site.base)
    url.hash = ''
    const embedded = identified.get(url.href)
    if (embedded !== undefined) return { ...embedded, base: url }
    const file = await readFile(site, url, uri)
    return 'problem' in file ? file : { file, base: file.base, schema: null, tokens: [] }
  }

  const readFile = async (
    site: Site,
    url: URL,
    written: string,
  ): Promise<DocumentFile | { problem: Diagnostic | null }> => {
    const at = formatPointer(site.tokens)
    const known = files.get(url.href)
    if (known === undefined && files.size > limits.files) {
      return { problem: diagnose(site.file, at, resolveProblems.tooManyFiles, { files: limits.files }) }
    }
    const external = known ?? (await readExternal(url, written))
    files.set(url.href, external)
    if (external.status === 'read') return external.file
    if (external.status === 'refused') {
      return {
        problem: diagnose(site.file, at, resolveProblems.refused, {
          reference: site.reference,
          why: external.why,
        }),
      }
    }
    if (known === undefined) diagnostics.push(...external.diagnostics)
    return { problem: diagnose(site.file, at, resolveProblems.fileMissing, { reference: site.reference }) }
  }

  /** Walks a pointer. Where it passes through a reference, which strictly it may not, that one is followed. */
  const walk = async (
    site: Site,
    file: DocumentFile,
    start: JsonObject,
    startTokens: readonly string[],
    tokens: readonly string[],
    following: readonly Site[],
  ): Promise<Outcome> => {
    let value: Json = start
    let where: { file: DocumentFile; tokens: readonly string[] } = { file, tokens: startTokens }
    for (const token of tokens) {
      let next = getMember(value, token)
      const through: Site | undefined = isJsonObject(value) ? siteOf.get(value) : undefined
      if (next === undefined && through !== undefined && through !== site && !following.includes(through)) {
        const passed = await resolveSite(through, [...following, site])
        if (!('problem' in passed)) {
          next = getMember(passed.value, token)
          where = { file: passed.file, tokens: passed.tokens }
          if (next !== undefined) {
            diagnostics.push(
              diagnose(site.file, formatPointer(site.tokens), resolveProblems.throughReference, {
                reference: site.reference,
              }),
            )
          }
        }
      }
      if (next === undefined) return reportGap(site, file, [...startTokens, ...tokens])
      value = next
      where = { file: where.file, tokens: [...where.tokens, token] }
    }
    return accept(site, where.file, where.tokens, value)
  }

  const accept = (site: Site, file: DocumentFile, tokens: readonly string[], value: Json): Outcome => {
    const expected = shapes[site.kind].name
    const isSchema = site.kind === 'schema' && typeof value === 'boolean'
    if (!isJsonObject(value) && !isSchema) {
      return report(site, resolveProblems.mistyped, {
        reference: site.reference,
        expected,
        found: describe(value),
      })
    }
    const kind = file.isRoot ? findKindAt(tokens) : null
    if (kind !== null && kind !== site.kind) {
      return report(site, resolveProblems.mistyped, {
        reference: site.reference,
        expected,
        found: `a ${shapes[kind].name}`,
      })
    }
    if (kind === null) search(value, site.kind, file, tokens)
    return { file, tokens, value, kind: site.kind }
  }

  const reportGap = (site: Site, file: DocumentFile, tokens: readonly string[]): Outcome => {
    const { nearest, mend } = describeGap(file, tokens)
    if (site.role === 'mapping') {
      return report(site, resolveProblems.mappingDangling, {
        key: site.key,
        reference: site.reference,
        nearest,
      })
    }
    return report(site, resolveProblems.dangling, { reference: site.reference, nearest, mend })
  }

  search(root.root, 'document', root, [])
  // `sites` grows while it is walked: what a reference leads to may hold further ones.
  for (const site of sites) {
    const outcome = await resolveSite(site)
    if ('problem' in outcome) {
      if (outcome.problem !== null) diagnostics.push(outcome.problem)
    } else if (site.role === 'reference') targets.set(site.holder, outcome)
    else mappings.set(site.holder, (mappings.get(site.holder) ?? new Map()).set(site.key, outcome))
  }
  return { targets, mappings, sites, diagnostics }
}
