const isOwn = Object.prototype.hasOwnProperty

/** Returns true if an object has a property of its own. Inherited properties, such as `constructor`, do not count. */
export function hasOwn(object: object, name: PropertyKey): boolean {
  return isOwn.call(object, name)
}
