import { access, readFile, writeFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { Code, code } from '../emit/code.ts'
import { stringLiteral } from '../emit/literals.ts'
import { UsageError } from '../errors.ts'
import { isUrl } from '../source/location.ts'
import { type AnyCommand, defineCommand } from './command.ts'
import { configNames } from './load-config.ts'

/** JavaScript, so that every Node reads it; still typed where the package is installed. */
const configName = 'spicegen.config.mjs'

/** Paths that are searched for a document when none is named. */
const usualPaths = ['', 'spec/', 'api/', 'docs/'].flatMap((folder) =>
  ['openapi', 'swagger'].flatMap((name) =>
    ['yaml', 'yml', 'json'].map((extension) => `${folder}${name}.${extension}`),
  ),
)

export const initCommand: AnyCommand = defineCommand({
  usage: '[--input <file or URL>] [--output <folder>]',
  options: { input: { type: 'string', short: 'i' }, output: { type: 'string', short: 'o' } },
  help: {
    input: 'OpenAPI or Swagger document (default: openapi.* or swagger.* here, or in spec, api or docs).',
    output: 'Folder for generated code (default: src/api).',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    for (const name of configNames) {
      if (await exists(name)) throw new UsageError(`${name} exists; edit it, or remove it first.`)
    }
    const input = values.input ?? (await findDocument())
    if (!isUrl(input) && !(await exists(input))) throw new UsageError(`${input} does not exist.`)
    const folder = values.output ?? 'src/api'
    await writeFile(configName, Code.print(writeConfig(toPortable(input), toPortable(folder))))
    output.out(
      `Wrote ${configName}. Next:\n` +
        `  npm install zod openapi-fetch${(await hasEvents(input)) ? ' eventsource-parser@3' : ''}\n` +
        '  npm install --save-dev @spice-cloud/generator msw\n' +
        '  npx spicegen generate',
    )
    return 0
  },
})

function writeConfig(input: string, folder: string): Code {
  const place = (name: string) => stringLiteral(`${folder.replace(/\/+$/, '')}/${name}`)
  return code`/** @type {import('@spice-cloud/generator').Config} */
export default {
  input: ${stringLiteral(input)},
  outputs: {
    types: { folder: ${place('types')} },
    schemas: { folder: ${place('schemas')} },
    client: { folder: ${place('client')} },
    mocks: { folder: ${place('mocks')} },
  },
}
`
}

async function findDocument(): Promise<string> {
  for (const path of usualPaths) if (await exists(path)) return path
  throw new UsageError(
    'no openapi or swagger document (.yaml, .yml, .json) found here, or in spec, api or docs. Pass its path or URL with --input.',
  )
}

/** Returns whether a local document has event streams, without parsing it. `generate` reports packages that it missed. */
async function hasEvents(input: string): Promise<boolean> {
  return !isUrl(input) && /text\\?\/event-stream/.test(await readFile(input, 'latin1'))
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

/** A path as a config has it on every machine: relative, with slashes. */
function toPortable(path: string): string {
  if (isUrl(path)) return path
  return relative('', resolve(path)).split(sep).join('/')
}
