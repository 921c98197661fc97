/** Assigns names that are unique without regard to case, because file systems and readers ignore case. */
export interface UniqueNames {
  /** The first free candidate; otherwise the first one with the lowest number from 2 on that is free. */
  take(...candidates: readonly [string, ...string[]]): string
  /** Returns whether a name is free. */
  isFree(name: string): boolean
  /** Returns whether a name was assigned, in this exact spelling. */
  has(name: string): boolean
}

/**
 * Creates an empty set of names. Earlier requests have priority, so assigning in document order keeps names stable when
 * something is appended.
 *
 * @param isForbidden returns whether a name must not be assigned
 */
export function createUniqueNames(isForbidden: (name: string) => boolean): UniqueNames {
  const taken = new Set<string>()
  const given = new Set<string>()
  const isFree = (name: string) => name !== '' && !isForbidden(name) && !taken.has(toKey(name))
  const numbers = new Map<string, number>()
  return {
    isFree,
    has: (name) => given.has(name),
    take(...candidates) {
      const name = candidates.find(isFree) ?? addNumber(candidates[0], numbers, isFree)
      taken.add(toKey(name))
      given.add(name)
      return name
    },
  }
}

/**
 * The name with the lowest number from 2 on that is free.
 *
 * @param numbers the last number assigned to each name, because lower numbers are taken
 */
export function addNumber(
  name: string,
  numbers: Map<string, number>,
  isFree: (name: string) => boolean,
): string {
  let number = numbers.get(name) ?? 2
  while (!isFree(`${name}${number}`)) number += 1
  numbers.set(name, number)
  return `${name}${number}`
}

function toKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
