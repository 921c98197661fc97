/** Returns true if a number is a multiple of another, as decimals: 0.07 is a multiple of 0.01. */
export function isMultiple(value: number | bigint, divisor: number): boolean {
  if (typeof value === 'number' && Number.isInteger(value) && Number.isInteger(divisor))
    return value % divisor === 0
  const [digits, exponent] = toDecimal(value)
  const [divisorDigits, divisorExponent] = toDecimal(divisor)
  const least = Math.min(exponent, divisorExponent)
  // Next.js compiles for ES2017, which has no literals of `bigint`.
  const scale = (number: bigint, from: number) => number * BigInt(10) ** BigInt(from - least)
  return scale(digits, exponent) % scale(divisorDigits, divisorExponent) === BigInt(0)
}

/** The number as an integer and a power of ten, by the shortest decimal that means it. */
function toDecimal(value: number | bigint): [digits: bigint, exponent: number] {
  if (typeof value === 'bigint') return [value, 0]
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return [BigInt(whole + fraction), Number(exponent) - fraction.length]
}
