import { type ConfigSchema, configSchema } from './config-schema.ts'
import { describeValue } from './describe-value.ts'
import { findNearest } from './document/suggest.ts'
import type { Json } from './json.ts'

/**
 * Returns the problems of a config at any depth, each as a sentence.
 *
 * @example
 * checkConfig({ input: 'openapi.yaml', outputs: { typ: { folder: 'src' } } })
 * // ['unknown setting "outputs.typ"; did you mean "outputs.types"?']
 */
export function checkConfig(config: unknown): readonly string[] {
  return check(config, configSchema, '')
}

function check(value: unknown, schema: ConfigSchema, path: string): readonly string[] {
  if (!hasType(value, schema))
    return [`${name(path)} must be ${describeType(schema, value)}, got ${describe(value)}.`]
  if (schema.items) {
    const { items } = schema
    return (value as readonly unknown[]).flatMap((item, index) => check(item, items, `${path}[${index}]`))
  }
  return schema.properties ? checkMembers(value as Record<string, unknown>, schema, path) : []
}

/** Settings that older versions had. */
const renamed: Readonly<Record<string, string>> = {
  quirks: 'it is now "ignoreWarnings", which takes the same codes, and those of all other warnings.',
}

function checkMembers(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [] }: ConfigSchema,
  path: string,
): readonly string[] {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  const misspelt = new Set<string | null>()
  const wrong = Object.entries(value).flatMap(([key, member]) => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (schema !== undefined) return member === undefined ? [] : check(member, schema, at(key))
    if (path === '' && key === '$schema') return []
    const nearest = findNearest(key, Object.keys(properties))
    misspelt.add(nearest)
    const hint = Object.hasOwn(renamed, at(key))
      ? `; ${renamed[at(key)]}`
      : nearest === null
        ? `; known are ${Object.keys(properties).join(', ')}.`
        : `; did you mean "${at(nearest)}"?`
    return [`unknown setting ${name(at(key))}${hint}`]
  })
  const missing = required.filter((key) => value[key] === undefined && !misspelt.has(key))
  return [...missing.map((key) => `${name(at(key))} is missing.`), ...wrong]
}

/** Number of permitted values that a problem lists. */
const maximumListed = 12

function hasType(value: unknown, { type, enum: values, minimum }: ConfigSchema): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isSafeInteger(value) && Number(value) >= (minimum ?? 0)
  return typeof value === type && (values === undefined || values.includes(String(value)))
}

function describeType({ type, enum: values, items }: ConfigSchema, value: unknown): string {
  if (values && values.length > maximumListed) {
    const nearest = findNearest(String(value), values)
    return `a known code${nearest === null ? '' : ` such as ${JSON.stringify(nearest)}`}`
  }
  if (values) return values.map((value) => JSON.stringify(value)).join(' or ')
  if (type === 'integer') return 'a non-negative integer'
  if (type === 'array') return items?.type === 'string' ? 'an array of strings' : 'an array'
  return type === 'object' ? 'an object' : `a ${type}`
}

function describe(value: unknown): string {
  return typeof value === 'function' ? 'a function' : describeValue(value as Json | undefined)
}

function name(path: string): string {
  return path === '' ? 'the config' : JSON.stringify(path)
}
