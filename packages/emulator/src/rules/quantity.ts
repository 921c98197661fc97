const factors: Readonly<Record<string, number>> = {
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
}

/** Reads an amount in Kubernetes notation, such as `500m` or `8Gi`; `null` if it is not one. */
export function readQuantity(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(m|k|M|G|T|Ki|Mi|Gi|Ti)?$/.exec(text)
  if (!match) return null
  return Number(match[1]) * (match[2] ? (factors[match[2]] ?? 1) : 1)
}
