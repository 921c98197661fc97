import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { diagnose, type Located } from '../diagnose.ts'
import { listMethods } from '../list-methods.ts'
import { fromEntries, omit, replace } from '../normalize/objects.ts'
import { formatPointer, getAt } from '../pointer.ts'
import * as selectProblems from '../problems/select.ts'
import { findNearest } from '../suggest.ts'
import { findUsedComponents } from './find-used-components.ts'
import { listTags } from './list-tags.ts'
import {
  listValues,
  type OperationPattern,
  parsePattern,
  type SelectableOperation,
} from './operation-pattern.ts'

/** Patterns that select operations of a document. */
export interface Selection {
  /** Patterns of operations to keep, such as `tag:Users`; all if empty. @default [] */
  readonly include: readonly string[]
  /** Patterns of operations to leave out. @default [] */
  readonly exclude: readonly string[]
}

/** A document with the selected operations. */
export interface Selected {
  readonly root: JsonObject
  /** Pointers of the operations that were left out. */
  readonly omitted: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Removes the operations and webhooks that are not selected, and then the unused components.
 */
export function selectOperations(
  root: JsonObject,
  { include, exclude }: Selection,
  located: Located,
): Selected {
  const diagnostics: Diagnostic[] = []
  const operations = listOperations(root)
  const read = (setting: 'include' | 'exclude', patterns: readonly string[]): readonly OperationPattern[] =>
    patterns.flatMap((text) => {
      const pattern = parsePattern(text)
      if (pattern === null) {
        diagnostics.push(diagnose(located, '#', selectProblems.invalid, { setting, pattern: text }))
        return []
      }
      if (!operations.some((operation) => pattern.matches(operation))) {
        const known = new Set(operations.flatMap((operation) => listValues(pattern.key, operation)))
        const similar = listSimilar(pattern, [...known]).map((value) => `${pattern.key}:${value}`)
        const facts = { setting, pattern: text, key: pattern.key, similar }
        diagnostics.push(diagnose(located, '#', selectProblems.unmatched, facts))
      }
      return [pattern]
    })
  const wanted = read('include', include)
  const unwanted = read('exclude', exclude)
  const isWanted = (operation: SelectableOperation): boolean =>
    (include.length === 0 || wanted.some((pattern) => pattern.matches(operation))) &&
    !unwanted.some((pattern) => pattern.matches(operation))
  const omitted = new Set(
    operations.filter((operation) => !isWanted(operation)).map(({ pointer }) => pointer),
  )
  const selected = replace(root, {
    ...(isJsonObject(root.paths) && { paths: omitOperations(root.paths, 'paths', omitted) }),
    ...(isJsonObject(root.webhooks) && { webhooks: omitOperations(root.webhooks, 'webhooks', omitted) }),
  })
  return { root: omitUnused(selected), omitted: [...omitted], diagnostics }
}

/** The known value that is most similar to a pattern, else the first five. */
function listSimilar({ key, value }: OperationPattern, known: readonly string[]): readonly string[] {
  // `/user/**` is similar to `/users/**`, not to a path.
  const [wildcard = ''] = (key === 'path' && /\/\*+$/.exec(value)) || []
  const candidates = wildcard === '' ? known : [...new Set(known.flatMap(listFolders))]
  const nearest = findNearest(value.slice(0, value.length - wildcard.length), candidates)
  return nearest === null ? known.slice(0, 5) : [nearest + wildcard]
}

/** The beginnings of a path that another segment follows. */
function listFolders(path: string): readonly string[] {
  return [...path.matchAll(/(?<=.)\//g)].map(({ index }) => path.slice(0, index))
}

function listOperations(root: JsonObject): readonly (SelectableOperation & { readonly pointer: string })[] {
  return ['paths', 'webhooks'].flatMap((section) =>
    Object.entries(isJsonObject(root[section]) ? root[section] : {}).flatMap(([path, item]) =>
      listMethods(item).flatMap(({ method, tokens }) => {
        const operation = getAt(item, tokens)
        if (!isJsonObject(operation)) return []
        const { operationId, tags } = operation
        return [
          {
            method,
            path,
            operationId: typeof operationId === 'string' ? operationId : null,
            tags: listTags(Array.isArray(tags) ? tags.map(String) : [], root),
            pointer: formatPointer([section, path, ...tokens]),
          },
        ]
      }),
    ),
  )
}

/** Removes operations, and path items without operations. */
function omitOperations(items: JsonObject, section: string, omitted: ReadonlySet<string>): JsonObject {
  return fromEntries(
    Object.entries(items).flatMap(([path, item]): (readonly [string, Json])[] => {
      if (!isJsonObject(item)) return [[path, item]]
      const isOmitted = (...tokens: string[]) => omitted.has(formatPointer([section, path, ...tokens]))
      const { additionalOperations: others } = item
      const fixed = omit(item, (method) => isOmitted(method))
      const left = isJsonObject(others)
        ? replace(fixed, {
            additionalOperations: omit(others, (method) => isOmitted('additionalOperations', method)),
          })
        : fixed
      return listMethods(left).length > 0 ? [[path, left]] : []
    }),
  )
}

function omitUnused(root: JsonObject): JsonObject {
  if (!isJsonObject(root.components)) return root
  const used = findUsedComponents(root)
  const sections = Object.entries(root.components).map(([section, members]): readonly [string, Json] => {
    if (!isJsonObject(members) || section.startsWith('x-')) return [section, members]
    const kept = Object.entries(members).filter(([name]) => used.has(`${section}/${name}`))
    return [section, fromEntries(kept)]
  })
  return replace(root, { components: fromEntries(sections) })
}
