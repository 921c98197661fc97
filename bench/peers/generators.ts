import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root } from '../harness/folders.ts'
import type { Program } from '../harness/run-program.ts'

/** A generator, and how it is configured for as many of the four outputs as it supports. */
export interface Generator {
  readonly name: string
  readonly version: string
  /** Which of types, validators, client and mocks it makes. */
  readonly makes: string
  /** Its config files, by name; they are put beside the output. */
  readonly config: (document: string) => Readonly<Record<string, string>>
  /** Run in the folder of the config; writes into its folder `output`. */
  readonly program: (document: string) => Program
}

const all = 'types, validators, client, mocks'

export const spicegen: Generator = {
  name: 'spicegen',
  version: versionAt(join(root, 'generator')),
  makes: all,
  config: () => ({}),
  program: (document) => ({
    file: join(root, 'generator', 'dist', 'cli.js'),
    args: ['generate', '--input', document, '--output', 'output', '--quiet'],
  }),
}

export const openapiTypescript: Generator = {
  name: 'openapi-typescript',
  version: versionOf('openapi-typescript'),
  makes: 'types',
  config: () => ({}),
  program: (document) => ({
    file: join(modules, 'openapi-typescript', 'bin', 'cli.js'),
    args: [document, '--output', 'output/openapi.ts'],
  }),
}

export const heyApi: Generator = {
  name: 'hey-api',
  version: versionOf('@hey-api/openapi-ts'),
  makes: all,
  config: (document) => ({
    'openapi-ts.config.mjs': `export default ${JSON.stringify({
      input: document,
      output: 'output',
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk', 'zod', 'msw'],
    })}\n`,
  }),
  program: () => ({
    file: join(modules, '@hey-api', 'openapi-ts', 'bin', 'run.js'),
    args: ['--file', 'openapi-ts.config.mjs'],
  }),
}

export const orval: Generator = {
  name: 'orval',
  version: versionOf('orval'),
  makes: all,
  config: (document) => ({
    'orval.config.mjs': `export default ${JSON.stringify({
      client: {
        input: { target: document },
        output: {
          target: 'output/client.ts',
          schemas: 'output/model',
          client: 'fetch',
          mode: 'split',
          mock: true,
        },
      },
      zod: { input: { target: document }, output: { target: 'output/zod.ts', client: 'zod' } },
    })}\n`,
  }),
  program: () => ({
    file: join(modules, 'orval', 'dist', 'bin', 'orval.mjs'),
    args: ['--config', 'orval.config.mjs'],
  }),
}

export const kubb: Generator = {
  name: 'kubb',
  version: versionOf('@kubb/cli'),
  makes: all,
  config: (document) => ({
    'kubb.config.mjs': [
      "import { defineConfig } from '@kubb/core'",
      ...['client', 'faker', 'msw', 'oas', 'ts', 'zod'].map(
        (plugin) =>
          `import { plugin${plugin[0]!.toUpperCase()}${plugin.slice(1)} } from '@kubb/plugin-${plugin}'`,
      ),
      'export default defineConfig({',
      `  input: { path: ${JSON.stringify(document)} },`,
      "  output: { path: './output', clean: true },",
      "  plugins: [pluginOas(), pluginTs(), pluginClient({ client: 'fetch' }), pluginZod(), pluginFaker(), pluginMsw()],",
      '})',
      '',
    ].join('\n'),
  }),
  program: () => ({
    file: join(modules, '@kubb', 'cli', 'bin', 'kubb.cjs'),
    args: ['generate', '--config', 'kubb.config.mjs'],
  }),
}

/** npm has no plugins of this major for types, client and mocks. */
export const kubb5: Generator = {
  name: 'kubb 5',
  version: versionOf('kubb'),
  makes: 'validators',
  config: (document) => ({
    'kubb.config.mjs': `import { defineConfig } from 'kubb'
import { pluginZod } from 'kubb5-plugin-zod'
export default defineConfig({
  input: ${JSON.stringify(document)},
  output: { path: './output', clean: true },
  plugins: [pluginZod()],
})
`,
  }),
  program: () => ({
    file: join(modules, 'kubb', 'bin', 'kubb.js'),
    args: ['generate', '--config', 'kubb.config.mjs'],
  }),
}

export const openapiZodClient: Generator = {
  name: 'openapi-zod-client',
  version: versionOf('openapi-zod-client'),
  makes: 'validators, client',
  config: () => ({}),
  program: (document) => ({
    file: join(modules, 'openapi-zod-client', 'bin.js'),
    args: [document, '--output', 'output/client.ts', '--export-schemas'],
  }),
}

export const generators: readonly Generator[] = [
  spicegen,
  openapiTypescript,
  heyApi,
  orval,
  kubb,
  kubb5,
  openapiZodClient,
]

/** The version of one of the packages that are measured. One that is missing must not end the measures of the others. */
export function versionOf(name: string): string {
  return existsSync(join(modules, name, 'package.json')) ? versionAt(join(modules, name)) : 'not installed'
}

function versionAt(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
}
