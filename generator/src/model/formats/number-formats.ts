/** Requirements of a number format. */
export interface NumberFormat {
  readonly integer: boolean
  /** `null` if the format has no bound. */
  readonly minimum: number | null
  readonly maximum: number | null
}

/** The formats of numbers in the OpenAPI format registry. */
export const numberFormats: ReadonlyMap<string, NumberFormat> = new Map<string, NumberFormat>([
  ...[8, 16, 32].flatMap((bits): [string, NumberFormat][] => [
    [`int${bits}`, { integer: true, minimum: -(2 ** (bits - 1)), maximum: 2 ** (bits - 1) - 1 }],
    [`uint${bits}`, { integer: true, minimum: 0, maximum: 2 ** bits - 1 }],
  ]),
  // A JavaScript number represents larger integers inexactly.
  ['int64', { integer: true, minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }],
  ['uint64', { integer: true, minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
  ['float', { integer: false, minimum: null, maximum: null }],
  ['double', { integer: false, minimum: null, maximum: null }],
])
