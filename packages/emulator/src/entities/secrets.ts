import type * as wire from '@spice-cloud/types'
import { toIso } from '../clock.ts'
import type { Row } from '../store/table.ts'

/** A secret without its value, which the emulator never needs. */
export interface Secret extends Row {
  readonly projectId: number
  readonly name: string
  readonly createdAt: number
  readonly updatedAt: number
}

/** Has a fixed length, so that it does not reveal the length of a value. */
const mask = '********'

/** A secret as the API returns it. */
export function showSecret(secret: Secret): wire.Secret {
  return {
    id: secret.id,
    name: secret.name,
    value: mask,
    created_at: toIso(secret.createdAt),
    updated_at: toIso(secret.updatedAt),
  }
}
