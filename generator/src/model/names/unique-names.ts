/** Hands out names of which no two are equal, not even but for case: files and people take those for the same. */
export interface UniqueNames {
  /** The first of the names that is free; else the first one with the lowest number from 2 on that makes it so. */
  take(...candidates: readonly [string, ...string[]]): string
  /** Whether a name is still to be had. */
  isFree(name: string): boolean
  /** Whether a name was handed out, in this very spelling. */
  has(name: string): boolean
}

/**
 * Makes an empty set of names. Whoever asks first has the first choice, so that asking in the order of the document
 * keeps a name what it is when something is added behind it.
 *
 * @param isForbidden tells names that nobody may have
 */
export function createUniqueNames(isForbidden: (name: string) => boolean): UniqueNames {
  const taken = new Set<string>()
  const given = new Set<string>()
  const isFree = (name: string) => name !== '' && !isForbidden(name) && !taken.has(toKey(name))
  // The number that was given last to each name, since what went before it is taken.
  const numbers = new Map<string, number>()

  function number(name: string): string {
    let number = numbers.get(name) ?? 2
    while (!isFree(`${name}${number}`)) number += 1
    numbers.set(name, number)
    return `${name}${number}`
  }

  return {
    isFree,
    has: (name) => given.has(name),
    take(...candidates) {
      const name = candidates.find(isFree) ?? number(candidates[0])
      taken.add(toKey(name))
      given.add(name)
      return name
    },
  }
}

function toKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
