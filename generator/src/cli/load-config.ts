import { access, readFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../config.ts'
import { UsageError } from './command.ts'

/** Names under which a config file is looked for, in this order. */
const configNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `spicegen.config.${extension}`)

/** A config with the folder that its paths are relative to. */
export interface LoadedConfig {
  readonly config: Config
  readonly base: string
}

/**
 * Loads a config file: the one that is named, or `spicegen.config.*` of the working directory.
 * @throws UsageError when there is none, or it says something else than a config.
 */
export async function loadConfig(path: string | undefined): Promise<LoadedConfig> {
  const file = path === undefined ? await findConfig() : resolve(path)
  const value = await importConfig(file)
  const problem = findProblem(value)
  if (problem !== null) throw new UsageError(`${file}: ${problem}`)
  return { config: value as Config, base: dirname(file) }
}

async function findConfig(): Promise<string> {
  for (const name of configNames) {
    const file = resolve(name)
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  throw new UsageError('there is no spicegen.config.ts here. Give --input and --output, or --config.')
}

async function importConfig(file: string): Promise<unknown> {
  try {
    if (extname(file) === '.json') return JSON.parse(await readFile(file, 'utf8'))
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new UsageError(
        `${file}: this Node (${process.version}) does not read TypeScript. Use Node 22.18 or later, or a .mjs or .json config.`,
      )
    }
    throw new UsageError(`${file}: ${message}`)
  }
}

function findProblem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'the config must be exported as default, an object.'
  const { input, outputs } = value as Partial<Record<keyof Config, unknown>>
  if (typeof input !== 'string') return '"input" must name the document.'
  if (typeof outputs !== 'object' || outputs === null)
    return '"outputs" must say which outputs are wanted, and where.'
  for (const [name, output] of Object.entries(outputs)) {
    if (typeof output?.folder !== 'string') return `"outputs.${name}.folder" must be a path.`
  }
  return null
}
