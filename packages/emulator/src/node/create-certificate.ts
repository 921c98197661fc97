import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'

/** A certificate for a server, in PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
  /** The certificate of the authority that signed it, which clients have to trust. */
  readonly ca: string
}

const dayMs = 24 * 3600 * 1000

/**
 * Creates a certificate for some hosts, signed by an authority that exists only for it: clients such as the Spice CLI
 * refuse a self-signed certificate.
 */
export async function createCertificate(
  hosts: readonly string[],
  now: number = Date.now(),
): Promise<Certificate> {
  const { default: forge } = await import('node-forge')
  const { pki } = forge

  function create(name: string, extensions: object[], sign?: { issuer: string; key: string }) {
    const pair = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    })
    const certificate = pki.createCertificate()
    certificate.publicKey = pki.publicKeyFromPem(pair.publicKey)
    // A positive number (RFC 5280, section 4.1.2.2).
    certificate.serialNumber = `01${randomBytes(15).toString('hex')}`
    certificate.validity.notBefore = new Date(now - dayMs)
    certificate.validity.notAfter = new Date(now + 365 * dayMs)
    certificate.setSubject([{ name: 'commonName', value: name }])
    certificate.setIssuer([{ name: 'commonName', value: sign?.issuer ?? name }])
    certificate.setExtensions(extensions)
    certificate.sign(pki.privateKeyFromPem(sign?.key ?? pair.privateKey), forge.md.sha256.create())
    return { pem: pki.certificateToPem(certificate), key: pair.privateKey }
  }

  const issuer = 'Spice Cloud emulator authority'
  const authority = create(issuer, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ])
  const names = [...new Set(['localhost', 'api.localhost', '127.0.0.1', '::1', ...hosts])]
  const server = create(
    'Spice Cloud emulator',
    [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map(describeName) },
    ],
    { issuer, key: authority.key },
  )
  return { cert: server.pem, key: server.key, ca: authority.pem }
}

/** A name or an address, as the extension types them (RFC 5280, section 4.2.1.6). */
function describeName(name: string): object {
  return isIP(name) === 0 ? { type: 2, value: name.replace(/^\./, '*.') } : { type: 7, ip: name }
}
