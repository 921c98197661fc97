const isOwn = Object.prototype.hasOwnProperty

/** Whether an object has a property of its own; what every object inherits, such as `constructor`, is none. */
export function hasOwn(object: object, name: PropertyKey): boolean {
  return isOwn.call(object, name)
}
