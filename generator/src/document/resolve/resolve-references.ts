import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { createMeasure } from '../../json-size.ts'
import { diagnose } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import * as resolveProblems from '../problems/resolve.ts'
import type { FindField } from '../shape/kind-at.ts'
import { acceptGap, type Dangling } from './accept-gap.ts'
import { Copies } from './copies.ts'
import { diagnoseSite } from './diagnose-site.ts'
import type { ExternalFile } from './external-files.ts'
import { findTarget, type Outcome } from './find-target.ts'
import { createInliner } from './inline-references.ts'
import { createReferenceIndex } from './reference-index.ts'
import { locateBeside } from './self.ts'
import type { DocumentFile, Site, Target } from './types.ts'

/** Reads the file of a reference. */
export type ReadExternal = (url: URL, written: string) => Promise<ExternalFile>

/** The targets of all references. */
export interface References {
  /** Targets by the object that contains the `$ref`. */
  readonly targets: ReadonlyMap<JsonObject, Target>
  /** Targets by discriminator mapping or security requirement, then by key. */
  readonly mappings: ReadonlyMap<JsonObject, ReadonlyMap<string, Target>>
  readonly sites: readonly Site[]
  /** Values that were written out in place of a reference. */
  readonly copies: Copies
  /** True if inlining makes the document too large to copy. */
  readonly isTooLarge: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Resolves every reference of a document and reads further files as needed. An unresolved reference does not stop the
 * others, so all problems are found in one run.
 */
export async function resolveReferences(
  root: DocumentFile,
  readExternal: ReadExternal,
  limits: Limits,
  dangling?: Dangling,
  fieldOf?: FindField,
): Promise<References> {
  const diagnostics: Diagnostic[] = []
  const targets = new Map<JsonObject, Target>()
  const mappings = new Map<JsonObject, Map<string, Target>>()
  const index = createReferenceIndex(fieldOf)
  const copies = new Copies()
  const files = new Map<string, ExternalFile>(
    [root.base, ...(root.self ? [root.self] : [])].map((url) => [url.href, { status: 'read', file: root }]),
  )
  const outcomes = new Map<string, Outcome>()
  const reported = new Set<ExternalFile>()

  const open = async (address: URL, written: string, site: Site): Promise<DocumentFile | Diagnostic> => {
    const { reference } = site
    const url = files.has(address.href) ? address : locateBeside(address, site.file)
    let external = files.get(url.href)
    if (external === undefined) {
      if (files.size > limits.files)
        return diagnoseSite(site, resolveProblems.fileLimit, { files: limits.files })
      external = await readExternal(url, written)
      files.set(url.href, external)
    }
    // A file that only a discriminator mapping or a security requirement refers to may be missing.
    if (external.status === 'failed' && isNeeded(site) && !reported.has(external)) {
      reported.add(external)
      diagnostics.push(...external.diagnostics)
    }
    if (external.status === 'read') return external.file
    return external.status === 'refused'
      ? diagnoseSite(site, resolveProblems.notAllowed, { reference, why: external.why })
      : diagnoseSite(site, resolveProblems.fileUnreadable, { reference })
  }

  /** Caches targets, because the same reference often occurs many times. */
  const resolveSite = async (site: Site): Promise<Outcome> => {
    const key = `${site.kind} ${site.role} ${site.base.href} ${site.reference}`
    const outcome = outcomes.get(key) ?? (await findTarget(site, { root, index, open }))
    if (outcome.target !== null) outcomes.set(key, outcome)
    return outcome
  }

  const inline = createInliner({ root, index, open }, limits, copies)
  index.search(root.root, { one: 'document' }, root, [])
  diagnostics.push(...(await inline()))
  // The array grows during the loop, because a target can contain further references.
  for (const site of index.sites) {
    const outcome = await resolveSite(site)
    diagnostics.push(...(await inline()))
    if (outcome.target === null) {
      // A security scheme that is not found counts as an undefined name, which is reported later.
      if (site.role !== 'requirement')
        diagnostics.push(acceptGap(site, outcome.problem, dangling) ?? outcome.problem)
    } else if (site.role === 'reference') targets.set(site.holder, outcome.target)
    else mappings.set(site.holder, (mappings.get(site.holder) ?? new Map()).set(site.key, outcome.target))
    if (outcome.target !== null && outcome.warning !== null) diagnostics.push(outcome.warning)
  }
  const measure = createMeasure(limits.depth)
  const inlined = index.foreign.reduce((sum, { container, slot }) => sum + measure(container[slot]).values, 0)
  const isTooLarge = inlined > limits.aliasedValues
  for (const site of index.malformed)
    diagnostics.push(diagnoseSite(site, resolveProblems.notString, { found: 'another type' }))
  if (index.foreign.length > 0) nameInlined(root, targets, mappings)
  if (isTooLarge) {
    diagnostics.push(diagnose(root, '#', resolveProblems.inlineLimit, { values: limits.aliasedValues }))
  }
  return { targets, mappings, sites: index.sites, copies, isTooLarge, diagnostics }
}

function isNeeded({ role }: Site): boolean {
  return role !== 'mapping' && role !== 'requirement'
}

/** Points references to parts of other files to `components` if these parts were inlined there. */
function nameInlined(
  root: DocumentFile,
  targets: Map<JsonObject, Target>,
  mappings: ReadonlyMap<JsonObject, Map<string, Target>>,
): void {
  const components = isJsonObject(root.root.components) ? root.root.components : {}
  const own = new Map<Json, readonly string[]>()
  for (const [section, members] of Object.entries(components)) {
    for (const [name, value] of Object.entries(isJsonObject(members) ? members : {})) {
      if (isJsonObject(value)) own.set(value, ['components', section, name])
    }
  }
  for (const map of [targets, ...mappings.values()] as Map<unknown, Target>[]) {
    for (const [key, target] of map) {
      const tokens = own.get(target.value)
      if (tokens !== undefined) map.set(key, { ...target, file: root, tokens })
    }
  }
}
