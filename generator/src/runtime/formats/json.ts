// biome-ignore-all lint/suspicious/noExplicitAny: values of JSON are of any type.

/** An integer that a number may not hold exactly, until its location shows whether it is a `bigint` or a number. */
class LongInteger {
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }

  /** So that it counts as no object of JSON. */
  get [Symbol.toStringTag](): string {
    return 'LongInteger'
  }
}

const platform: {
  parse(
    text: string,
    read?: (key: string, value: any, context?: { readonly source?: string }) => unknown,
  ): any
  stringify(value: unknown, write: (this: any, key: string, item: unknown) => unknown): string
  rawJSON?(text: string): unknown
} = JSON

/** Marks strings that are integers, on platforms without `JSON.rawJSON` and the source of values (Node.js 20). */
const mark = `${Math.random()} ${Math.random()} `
const marked = new RegExp(`"${mark}(-?\\d+)"`, 'g')

/** JSON without loss of integers: long ones are read exactly, and a `bigint` is written as its digits. */
export const exactJson: { parse(text: string): any; stringify(value: unknown): string } = {
  parse(text) {
    if (!/\d{16}/.test(text)) return platform.parse(text)
    return platform.parse(platform.rawJSON ? text : markIntegers(text), (_, value, { source = '' } = {}) => {
      if (typeof value === 'string' && value.startsWith(mark))
        return new LongInteger(value.slice(mark.length))
      const isLong = typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source)
      return isLong ? new LongInteger(source) : value
    })
  },
  stringify(value) {
    const text = platform.stringify(value, function (key, item) {
      const own: unknown = this[key]
      if (typeof own !== 'bigint') return item
      return platform.rawJSON ? platform.rawJSON(String(own)) : mark + own
    })
    return platform.rawJSON ? text : text?.replace(marked, '$1')
  },
}

function markIntegers(text: string): string {
  return text.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, (token) =>
    token.startsWith('"') ? token : `"${mark}${token}"`,
  )
}

/** Converts a 64-bit integer. */
export function bigint(value: any): any {
  if (value instanceof LongInteger) return BigInt(value.digits)
  return Number.isInteger(value) ? BigInt(value) : value
}

/** Converts the remaining long integers to numbers. */
export function roundOthers(value: any): any {
  const root = { value }
  const pending: Record<string, any>[] = [root]
  for (const holder of pending) {
    for (const [key, item] of Object.entries(holder)) {
      if (item instanceof LongInteger) holder[key] = Number(item.digits)
      else if (Array.isArray(item) || Object.prototype.toString.call(item) === '[object Object]')
        pending.push(item)
    }
  }
  return root.value
}
