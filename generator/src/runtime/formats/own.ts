const isOwn = Object.prototype.hasOwnProperty

/** Returns true if an object has a property of its own. Inherited properties, such as `constructor`, do not count. */
export function hasOwn(object: object, name: PropertyKey): boolean {
  return isOwn.call(object, name)
}

/** The key under which the document describes a status: its own, that of its range, or `default`. */
export function findStatus(byStatus: object, status: number): string | undefined {
  const keys = [String(status), `${String(status).charAt(0)}XX`, 'default']
  return keys.find((key) => hasOwn(byStatus, key))
}
