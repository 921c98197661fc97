import type { Operation } from '../../model/types.ts'

/** Sorts `/projects/search` before `/projects/{id}`, which matches its requests, too. */
export function sortBySpecificity(operations: readonly Operation[]): readonly Operation[] {
  return operations
    .map((operation) => ({ operation, key: operation.path.split('/').map(rankSegment).join('/') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ operation }) => operation)
}

/** Literal segments first, then segments that contain a parameter, then segments that are a parameter. */
function rankSegment(segment: string): string {
  if (!segment.includes('{')) return `0${segment}`
  return /^\{[^{}]*\}$/.test(segment) ? '2' : '1'
}
