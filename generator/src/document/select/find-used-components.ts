import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { parsePointer } from '../pointer.ts'

/**
 * Returns the components of a normalized document that paths and webhooks use, directly or through others, as
 * `schemas/Pet`. Security schemes always count as used.
 */
export function findUsedComponents(root: JsonObject): ReadonlySet<string> {
  const components = isJsonObject(root.components) ? root.components : {}
  const used = new Set<string>()
  const left: Json[] = Object.entries(root).flatMap(([key, value]) => (key === 'components' ? [] : [value]))
  const use = (reference: Json | undefined): void => {
    const [first, section = '', name = ''] = (typeof reference === 'string' && parsePointer(reference)) || []
    const key = `${section}/${name}`
    if (first !== 'components' || used.has(key)) return
    used.add(key)
    const members = components[section]
    const component = isJsonObject(members) ? members[name] : undefined
    if (component !== undefined) left.push(component)
  }
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (isJsonObject(value)) {
      use(value.$ref)
      if (isJsonObject(value.mapping)) for (const target of Object.values(value.mapping)) use(target)
    }
    left.push(...Object.values(value))
  }
  const schemes = isJsonObject(components.securitySchemes) ? Object.keys(components.securitySchemes) : []
  return new Set([...used, ...schemes.map((name) => `securitySchemes/${name}`)])
}
