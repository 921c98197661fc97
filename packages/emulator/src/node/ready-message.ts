import type { ServedEmulator } from './serve.ts'

/** Text for scripts: one line of JSON. */
export function describeForScripts(
  { url, tokenUrl, emulator }: ServedEmulator,
  caFile: string | null,
): string {
  const trust = caFile === null ? {} : { caFile }
  return `${JSON.stringify({ url, tokenUrl, ...trust, ...emulator.credentials })}\n`
}

/** Text for people: the address, and how to configure a client. */
export function describeForPeople(served: ServedEmulator, caFile: string | null): string {
  return `${describeClients(served)}${caFile === null ? '' : describeTrust(served, caFile)}`
}

/** The Spice CLI requires HTTPS. */
function describeTrust({ url }: ServedEmulator, caFile: string): string {
  return `
  Spice CLI
    export SPICE_BASE_URL=${url} SPICE_CLOUD_API_URL=${url}
    spice cloud login

  Its certificate is signed by ${caFile}. To let a program trust it:
    export SSL_CERT_FILE=${caFile}         # the Spice CLI, Terraform
    export NODE_EXTRA_CA_CERTS=${caFile}   # Node
    curl --cacert ${caFile} ${url}/v1/health
`
}

function describeClients({ url, tokenUrl, emulator }: ServedEmulator): string {
  const { org, personalAccessToken, clientId, clientSecret } = emulator.credentials
  return `The Spice.ai Management API is at ${url} (organization "${org}"). Stop it with Ctrl+C.

  Watch it live           ${url}/
  Read its reference      ${url}/v1/docs

  Personal access token   ${personalAccessToken}
  Client credentials      ${clientId}
                          ${clientSecret}
  Token endpoint          ${tokenUrl}

These credentials work with this emulator only. To point a client at it:

  curl
    curl ${url}/v1/projects -H "Authorization: Bearer ${personalAccessToken}"

  SDK, which reads its environment: new SpiceCloud()
    export SPICE_CLOUD_BASE_URL=${url}
    export SPICE_CLOUD_CLIENT_ID=${clientId}
    export SPICE_CLOUD_CLIENT_SECRET=${clientSecret}

  Terraform provider
    provider "spiceai" {
      api_endpoint   = "${url}"
      oauth_endpoint = "${tokenUrl}"
      client_id      = "${clientId}"
      client_secret  = "${clientSecret}"
    }

  Deploy action for GitHub, on a runner of this machine
    api-url: ${url}
    oauth-token-url: ${tokenUrl}
    client-id: ${clientId}
    client-secret: ${clientSecret}
`
}
