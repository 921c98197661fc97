/** Returns true if the range `^previous` includes `next`, for plain versions such as `0.1.2`. */
export function isCompatible(previous: string, next: string): boolean {
  const before = parseVersion(previous)
  const after = parseVersion(next)
  // Up to the first number that is not 0, nothing may move; behind it, only upwards.
  const leading = before.findIndex((number) => number > 0)
  const fixed = leading < 0 ? before.length : leading + 1
  if (before.slice(0, fixed).some((number, index) => number !== after[index])) return false
  const moved = before.findIndex((number, index) => number !== after[index])
  return moved < 0 || before[moved]! < after[moved]!
}

function parseVersion(version: string): number[] {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)
  if (!match) throw new Error(`"${version}" is no version such as 1.2.3.`)
  return match.slice(1).map(Number)
}
