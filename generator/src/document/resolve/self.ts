import type { RawFile } from '../parse/raw-file.ts'
import type { DocumentFile } from './types.ts'

/**
 * The addresses of a file: where it was read, and the one that it declares as its own by `$self` (OpenAPI 3.2, section
 * 4.1.1). An address that relative references cannot be relative to, such as a URN, is ignored.
 */
export function locateFile(file: RawFile, base: URL): Pick<DocumentFile, 'base' | 'self'> {
  const { openapi, $self } = file.root
  const isDeclared = typeof openapi === 'string' && /^3\.2(\.|$|-)/.test(openapi)
  if (!isDeclared || typeof $self !== 'string' || !URL.canParse($self, base)) return { base }
  const self = new URL($self, base)
  self.hash = ''
  return /^(https?|file):$/.test(self.protocol) ? { base, self } : { base }
}

/**
 * The location from which a referenced file is read. Files next to the address that a file declares as its own are read next
 * to the file itself, so a local copy of a published document does not need the network. The address that is declared
 * grants no access: what may be read depends on where the document was read.
 *
 * @example
 * // `$self: https://example.com/api/openapi.yaml`, read from `/work/openapi.yaml`:
 * // `https://example.com/api/pet.yaml` is `/work/pet.yaml`.
 */
export function locateBeside(address: URL, { base, self }: DocumentFile): URL {
  if (self === undefined) return address
  const folder = new URL('.', self).href
  if (!address.href.startsWith(folder)) return address
  const local = new URL('.', base)
  const beside = new URL(`./${address.href.slice(folder.length)}`, local)
  return beside.href.startsWith(local.href) ? beside : address
}
