import * as z from 'zod/mini'
import type { ClientOptions, UserTokenOptions } from '../tokens.ts'

const optional = z.exactOptional

/** A personal access token or a session to create. */
export const userTokenSchema: z.ZodMiniType<UserTokenOptions & { readonly kind?: 'pat' | 'session' }> =
  z.strictObject({
    kind: optional(z.enum(['pat', 'session'])),
    user: z.string(),
    org: z.string(),
    scopes: optional(z.array(z.string())),
    expiresInMs: optional(z.number().check(z.minimum(0))),
  })

/** Client credentials to create. */
export const clientRequestSchema: z.ZodMiniType<ClientOptions> = z.strictObject({
  org: z.string(),
  scopes: optional(z.array(z.string())),
})

/** A token to revoke. */
export const revocationSchema: z.ZodMiniType<{ readonly token: string }> = z.strictObject({
  token: z.string(),
})
