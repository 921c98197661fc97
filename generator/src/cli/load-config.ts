import { access, readFile, stat } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkConfig } from '../check-config.ts'
import type { Config } from '../config.ts'
import { ConfigError, UsageError } from '../errors.ts'
import { findMissingOutputs } from './missing-outputs.ts'
import { findSharedFolders } from './shared-folders.ts'

/** Names under which a config file is searched, in this order. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (extension) => `spicegen.config.${extension}`,
)

/** A config with the folder that its paths are relative to. */
export interface LoadedConfig {
  readonly config: Config
  readonly base: string
  /** The config file, if there is one. */
  readonly files: readonly string[]
}

/**
 * Loads the configs of a config file: the one that is named, or `spicegen.config.*` of the working directory. A file
 * has one config, or an array with one for each document.
 * @throws UsageError if there is no config file.
 * @throws ConfigError if the file cannot be loaded, or a config is invalid.
 */
export async function loadConfigs(path: string | undefined): Promise<readonly LoadedConfig[]> {
  const file = path === undefined ? await findConfig() : resolve(path)
  const value = await importConfig(file)
  const configs = Array.isArray(value) ? value : [value]
  if (configs.length === 0) throw new ConfigError('the config is an empty array.', file)
  const check = (checkOne: (config: Config) => readonly string[]) =>
    configs.flatMap((config, index) => {
      const prefix = Array.isArray(value) ? `config ${index + 1}: ` : ''
      return checkOne(config).map((problem) => prefix + problem)
    })
  const invalid = check(checkConfig)
  const problems =
    invalid.length > 0
      ? invalid
      : [...check(findMissingOutputs), ...findSharedFolders(configs, dirname(file))]
  if (problems.length > 0) throw new ConfigError(problems.join('\n'), file)
  return configs.map((config: Config) => ({ config, base: dirname(file), files: [file] }))
}

/**
 * Loads the config for one document: the only one, or that whose `input` is given.
 * @throws UsageError if there are several, and none or an unknown one is chosen.
 */
export async function loadConfig(path: string | undefined, document?: string): Promise<LoadedConfig> {
  const configs = await loadConfigs(path)
  const chosen = document === undefined ? configs : configs.filter(({ config }) => config.input === document)
  const [only] = chosen
  if (only !== undefined && chosen.length === 1) return only
  const inputs = configs.map(({ config }) => JSON.stringify(config.input)).join(', ')
  throw new UsageError(
    document === undefined
      ? `the config has several documents; choose one with --document: ${inputs}.`
      : `the config has no document ${JSON.stringify(document)}; it has ${inputs}.`,
  )
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
  throw new UsageError(
    'no spicegen.config.* found here. Create one with `spicegen init`, or pass its path with --config.',
  )
}

async function importConfig(file: string): Promise<unknown> {
  try {
    if (extname(file) === '.json') return JSON.parse(await readFile(file, 'utf8'))
    // By the time of its last change, so that a watch meets it anew.
    const { mtimeMs } = await stat(file)
    return ((await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as { default?: unknown }).default
  } catch (error) {
    const { code, message, path } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && path === file) throw new ConfigError('the file does not exist.', file)
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new ConfigError(
        `this Node (${process.version}) cannot load TypeScript. Use Node 22.18 or later, or a .mjs or .json config.`,
        file,
      )
    }
    throw new ConfigError(message, file)
  }
}
