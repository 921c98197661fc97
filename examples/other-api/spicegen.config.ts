import type { Config } from '@spice-cloud/generator'

/** A client for an API that has nothing to do with Spice.ai: `npx spicegen generate` in this folder. */
export default {
  input: 'openapi.yaml',
  // Node then runs the TypeScript files directly; the default for imports is `.js`.
  extension: '.ts',
  // A `date-time` is a `Date` in the program and a string on the wire.
  dates: 'Date',
  outputs: {
    types: { folder: '.tmp/types' },
    schemas: { folder: '.tmp/schemas' },
    client: { folder: '.tmp/client' },
    mocks: { folder: '.tmp/mocks' },
  },
} satisfies Config
