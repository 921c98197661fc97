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
  const digitsOf = (words: readonly (string | number)[]) => createStream(hash([seed, ...words].join('\0')))
  return {
    hex(length, ...words) {
      const digits = digitsOf(words)
      let text = ''
      while (text.length < length) text += toHex(digits())
      return text.slice(0, length)
    },
    uuid(...words) {
      const digits = digitsOf(['uuid', ...words])
      const [a, b, c, d] = [digits(), digits(), digits(), digits()] as const
      const [second, third] = [toHex((b & 0xffff0fff) | 0x4000), toHex((c & 0x3fffffff) | 0x80000000)]
      return [
        toHex(a),
        second.slice(0, 4),
        second.slice(4),
        third.slice(0, 4),
        third.slice(4) + toHex(d),
      ].join('-')
    },
    next: () => (stream() >>> 0) / 2 ** 32,
  }
}

function toHex(bits: number): string {
  const [high, low] = [bits >>> 16, bits & 0xffff]
  return `${bytes[high >>> 8]}${bytes[high & 0xff]}${bytes[low >>> 8]}${bytes[low & 0xff]}`
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
