/**
 * Reproducible randomness. Identifiers and tokens depend on the seed and on their purpose, not on how many were
 * created before, so a restart from a data file neither repeats nor changes one.
 */
export interface Random {
  /** Hexadecimal digits that belong to these words. */
  hex(length: number, ...words: readonly (string | number)[]): string
  uuid(...words: readonly (string | number)[]): string
  /** The next number from 0 up to 1; the only value here that depends on earlier calls. */
  next(): number
}

/** All bytes as hexadecimal digits: a lookup takes a quarter of the time of `toString(16)`. */
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Creates the randomness of one emulator. */
export function createRandom(seed: string): Random {
  const stream = createStream(hash(`${seed}\0stream`))
  const hex = (length: number, ...words: readonly (string | number)[]) => {
    const digits = createStream(hash([seed, ...words].join('\0')))
    let text = ''
    while (text.length < length) {
      const bits = digits()
      text += `${bytes[bits >>> 24]}${bytes[(bits >>> 16) & 0xff]}${bytes[(bits >>> 8) & 0xff]}${bytes[bits & 0xff]}`
    }
    return text.slice(0, length)
  }
  return {
    hex,
    uuid(...words) {
      const digits = hex(32, 'uuid', ...words)
      const variant = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4]
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20),
      ].join('-')
    },
    next: () => (stream() >>> 0) / 2 ** 32,
  }
}

type Quad = readonly [number, number, number, number]

/** The hash cyrb128 (public domain): evenly distributed and fast; no real secret depends on it. */
function hash(text: string): Quad {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ k, 597399067)
    b = c ^ Math.imul(b ^ k, 2869860233)
    c = d ^ Math.imul(c ^ k, 951274213)
    d = a ^ Math.imul(d ^ k, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
}

/** The generator sfc32 (public domain). */
function createStream(state: Quad): () => number {
  let [a, b, c, d] = state
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return t
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
