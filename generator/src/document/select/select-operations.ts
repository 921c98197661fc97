import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { diagnose, type Located } from '../diagnose.ts'
import { fromEntries, replace } from '../normalize/objects.ts'
import { formatPointer } from '../pointer.ts'
import * as selectProblems from '../problems/select.ts'
import { shapes } from '../shape/shapes.ts'
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
  readonly include: readonly string[]
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
        const known = [...new Set(operations.flatMap((operation) => listValues(pattern.key, operation)))]
        const nearest = findNearest(pattern.value, known)
        const similar = nearest === null ? known.slice(0, 5) : [nearest]
        const facts = { setting, pattern: text, similar: similar.map((value) => `${pattern.key}:${value}`) }
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

const methods = Object.entries(shapes.pathItem.fields).flatMap(([key, field]) =>
  typeof field === 'object' && 'one' in field && field.one === 'operation' ? [key] : [],
)

/** The fields of a path item that hold operations, and what they hold. */
function listFields(item: Json) {
  if (!isJsonObject(item)) return []
  const { additionalOperations } = item
  const others = isJsonObject(additionalOperations) ? Object.entries(additionalOperations) : []
  return [
    ...methods.map((method) => ({ method, tokens: [method], operation: item[method] })),
    ...others.map(([method, operation]) => ({
      method,
      tokens: ['additionalOperations', method],
      operation,
    })),
  ]
}

function listOperations(root: JsonObject): readonly (SelectableOperation & { readonly pointer: string })[] {
  return ['paths', 'webhooks'].flatMap((section) =>
    Object.entries(isJsonObject(root[section]) ? root[section] : {}).flatMap(([path, item]) =>
      listFields(item).flatMap(({ method, tokens, operation }) => {
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
      const isLeft = ([method]: readonly [string, Json]) =>
        !omitted.has(formatPointer([section, path, method]))
      const fixed = Object.entries(item).filter(isLeft)
      const { additionalOperations } = item
      const others = Object.entries(isJsonObject(additionalOperations) ? additionalOperations : {}).filter(
        ([method]) => !omitted.has(formatPointer([section, path, 'additionalOperations', method])),
      )
      const left = fromEntries(
        fixed.map(([key, value]) => [key, key === 'additionalOperations' ? fromEntries(others) : value]),
      )
      return others.length > 0 || methods.some((method) => left[method] !== undefined) ? [[path, left]] : []
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
