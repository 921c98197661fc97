import type { Diagnostic } from '../diagnostics.ts'
import { diagnose } from './diagnose.ts'
import type { RawFile } from './parse/raw-file.ts'
import * as normalizeProblems from './problems/normalize.ts'
import type { Version } from './types.ts'

/** Returns true if a file is Swagger 2.0, which is converted before it is read. */
export function isSwagger({ root: { openapi, swagger } }: RawFile): boolean {
  return openapi === undefined && (swagger === '2.0' || swagger === 2)
}

/** Returns the version that a document declares, or an error if it is not supported. */
export function readVersion(file: RawFile): Version | Diagnostic {
  const { openapi, swagger } = file.root
  if (openapi === undefined && swagger !== undefined) {
    return diagnose(file, '#/swagger', normalizeProblems.swagger, { version: String(swagger) })
  }
  if (openapi === undefined) {
    const found = 'it has no "openapi" field'
    return diagnose(file, '#', normalizeProblems.noVersion, { found, hint: guessWhatItIs(file) })
  }
  if (typeof openapi !== 'string') return diagnose(file, '#/openapi', normalizeProblems.versionNotString, {})
  const version = /^3\.[012](?=\.|$|-)/.exec(openapi)?.[0]
  if (version === undefined) {
    return diagnose(file, '#/openapi', normalizeProblems.versionUnsupported, { version: openapi })
  }
  return version as Version
}

function guessWhatItIs({ root }: RawFile): string | null {
  if (root.overlay !== undefined) return 'it looks like an overlay'
  if (root.asyncapi !== undefined) return 'it looks like an AsyncAPI document'
  if (root.$schema !== undefined) return 'it looks like a JSON Schema'
  if (root.error !== undefined) return 'it looks like a server response that reports an error'
  return null
}
