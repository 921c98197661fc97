import type * as wire from '@spice-cloud/types'
import { toIso } from '../clock.ts'
import type { Row } from '../store/table.ts'

/** A secret without its value: nothing here ever needs that again. */
export interface Secret extends Row {
  readonly projectId: number
  readonly name: string
  readonly createdAt: number
  readonly updatedAt: number
}

/** Of one length always, so that not even the length of a value is told. */
const mask = '********'

/** A secret as the API tells of it. */
export function showSecret(secret: Secret): wire.Secret {
  return {
    id: secret.id,
    name: secret.name,
    value: mask,
    created_at: toIso(secret.createdAt),
    updated_at: toIso(secret.updatedAt),
  }
}
