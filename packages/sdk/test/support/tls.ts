import https from 'node:https'
import type { AddressInfo } from 'node:net'

/** Starts a server with a self-signed certificate. */
export async function startTlsServer(): Promise<{ url: string; requests: () => number; close: () => void }> {
  let requests = 0
  const server = https.createServer({ key, cert }, (_, response) => {
    requests++
    response.end('{}')
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `https://127.0.0.1:${port}`, requests: () => requests, close: () => server.close() }
}

// Used only in this test, and made with: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500 -subj /CN=127.0.0.1
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghT8OgiF0FLG9KZ8O
JiwtRWH2LbFudfM8jhnOWDD5mHyhRANCAAQVGSy5owHDz8qzVyKoLBJ/m5WBVgEY
scN8FcYe6sE+GL9vBY2vhvoJhemALxwUBHgOS4ATyRSbYjUJy30vhIPQ
-----END PRIVATE KEY-----`

const cert = `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUAnmC/eBfpuTdrLBSTu46BBIWGvowCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMzEzMDY0M1oYDzIxMjYxMDMw
MTMwNjQzWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQVGSy5owHDz8qzVyKoLBJ/m5WBVgEYscN8FcYe6sE+GL9vBY2vhvoJ
hemALxwUBHgOS4ATyRSbYjUJy30vhIPQo2QwYjAdBgNVHQ4EFgQUcI71sDsnCtGZ
+grsA+aSmyayzDwwHwYDVR0jBBgwFoAUcI71sDsnCtGZ+grsA+aSmyayzDwwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IFci2UoOoZUqVZd9NiIEdFftvtRm7wKYldFTneCHiDEdAiEA8fUwdPa2/IderlsG
aZ77A4HjGVRWBHGnvQswfdwNE9k=
-----END CERTIFICATE-----`
