import type { Config } from '../generator/src/config.ts'

/** Outputs for the Management API's document, and their folders. */
export default {
  input: 'openapi.json',
  url: 'https://api.spice.ai/v1/docs',
  overlays: ['overlays'],
  // The document declares 3.1 and uses `nullable` of 3.0.
  ignoreWarnings: ['nullable-in-3.1'],
  // A new operation gets these by a rule of an overlay, or a warning names it.
  expect: ['scopes', 'errors', 'pagination'],
  extension: '.ts',
  zod: 'mini',
  command: 'npm run generate',
  outputs: {
    types: { folder: '../packages/types/src/generated', package: '@spice-cloud/types' },
    schemas: { folder: '../packages/schemas/src/generated', package: '@spice-cloud/schemas' },
    client: { folder: '../packages/client/src/generated', package: '@spice-cloud/client' },
    mocks: { folder: '../packages/mocks/src/generated', package: '@spice-cloud/mocks' },
    resources: {
      folder: '../packages/sdk/src/generated',
      callModule: '../call/types.ts',
      clientName: 'spice',
    },
  },
} satisfies Config
