import { findStatus, hasOwn } from '../formats/own.ts'

// These functions convert values in JSON, such as `date-time` strings, to those of a program. They change the value
// that contains them, and leave what does not match the document as it is.

/** Converts a value, or the values in it, and returns it. */
export type Converter = (value: any) => any

/** An array. Its first items can have their own converters. */
export function list(rest: Converter | null, first: readonly (Converter | null)[] = []): Converter {
  return (value) => {
    if (!Array.isArray(value)) return value
    for (let index = 0; index < value.length; index++) {
      const convert = index < first.length ? first[index] : rest
      if (convert) value[index] = convert(value[index])
    }
    return value
  }
}

/** An object. Properties have converters by name or by pattern, and `rest` converts all others. */
export function object(
  fields: Readonly<Record<string, Converter | null>>,
  rest: Converter | null = null,
  patterns: readonly (readonly [source: string, flags: string, convert: Converter | null])[] = [],
): Converter {
  const tests = patterns.map(([source, flags, convert]) => [new RegExp(source, flags), convert] as const)
  const known = Object.entries(fields).flatMap(([name, convert]) =>
    convert ? [[name, convert] as const] : [],
  )
  const isOpen = rest !== null || tests.length > 0
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    for (const [name, convert] of known) if (hasOwn(value, name)) value[name] = convert(value[name])
    for (const name of isOpen ? Object.keys(value) : []) {
      const matching = tests.filter(([test]) => test.test(name)).map(([, convert]) => convert)
      const isOther = matching.length === 0 && !hasOwn(fields, name)
      for (const convert of isOther ? [rest] : matching) if (convert) value[name] = convert(value[name])
    }
    return value
  }
}

/** A value that several schemas describe. */
export function all(converters: readonly Converter[]): Converter {
  return (value) => converters.reduce((found, convert) => convert(found), value)
}

/** A converter that is built at its first use, because converters can refer to each other in cycles. */
export function lazy(build: () => Converter): Converter {
  let convert: Converter | undefined
  return (value) => {
    convert ??= build()
    return convert(value)
  }
}

/** The converters for the responses of an operation, by status; `null` for a response without any. */
export function responses(
  build: () => Readonly<Record<string, Converter | null>>,
): (body: unknown, status: number) => unknown {
  let converters: Readonly<Record<string, Converter | null>> | undefined
  return (body, status) => {
    converters ??= build()
    return converters[findStatus(converters, status) ?? '']?.(body) ?? body
  }
}
