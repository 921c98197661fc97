import type { Config } from '@spice-cloud/generator'

/** A client for a document that uses what is new in OpenAPI 3.2. */
export default {
  input: 'openapi.yaml',
  // Node then runs the TypeScript files directly; the default for imports is `.js`.
  extension: '.ts',
  outputs: {
    types: { folder: '.tmp/types' },
    schemas: { folder: '.tmp/schemas' },
    client: { folder: '.tmp/client' },
    mocks: { folder: '.tmp/mocks' },
  },
} satisfies Config
