import { type Generator, heyApi } from './generators.ts'

/** hey-api with its option to validate requests and answers in the client. */
export const heyApiValidating: Generator = {
  ...heyApi,
  name: 'hey-api-validating',
  config: (document) => ({
    'openapi-ts.config.mjs': `export default ${JSON.stringify({
      input: document,
      output: 'output',
      plugins: [
        '@hey-api/client-fetch',
        '@hey-api/typescript',
        'zod',
        { name: '@hey-api/sdk', validator: true },
      ],
    })}\n`,
  }),
}
