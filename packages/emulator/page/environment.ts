import type { Credentials } from './types.ts'

/** A program, or a kind of file, that takes an address and credentials. */
export type Target = 'shell' | '.env' | 'Terraform'

/** The lines that give a program the emulator's address and credentials. */
export function writeEnvironment(
  target: Target,
  origin: string,
  { clientId, clientSecret }: Credentials,
): string {
  if (target === 'Terraform') {
    return [
      'provider "spiceai" {',
      `  api_endpoint   = "${origin}"`,
      `  oauth_endpoint = "${origin}/api/oauth/token"`,
      `  client_id      = "${clientId}"`,
      `  client_secret  = "${clientSecret}"`,
      '}',
    ].join('\n')
  }
  const prefix = target === 'shell' ? 'export ' : ''
  return [
    `${prefix}SPICE_CLOUD_BASE_URL=${origin}`,
    `${prefix}SPICE_CLOUD_CLIENT_ID=${clientId}`,
    `${prefix}SPICE_CLOUD_CLIENT_SECRET=${clientSecret}`,
  ].join('\n')
}
