import { access, readFile, stat } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../config.ts'
import { defaultLimits } from '../document/limits.ts'
import { findNearest } from '../document/suggest.ts'
import { expectable } from '../model/check-expected.ts'
import { UsageError } from './command.ts'

/** Names under which a config file is looked for, in this order. */
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
 * Loads a config file: the one that is named, or `spicegen.config.*` of the working directory.
 * @throws UsageError when there is none, or it says something else than a config.
 */
export async function loadConfig(path: string | undefined): Promise<LoadedConfig> {
  const file = path === undefined ? await findConfig() : resolve(path)
  const value = await importConfig(file)
  const problem = findProblem(value)
  if (problem !== null) throw new UsageError(problem, file)
  return { config: value as Config, base: dirname(file), files: [file] }
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
    // By the time of its last change, so that a watch meets it anew.
    const { mtimeMs } = await stat(file)
    return ((await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as { default?: unknown }).default
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new UsageError(
        `this Node (${process.version}) does not read TypeScript. Use Node 22.18 or later, or a .mjs or .json config.`,
        file,
      )
    }
    throw new UsageError(message, file)
  }
}

/** Every setting that there is. */
const known: Readonly<Record<keyof Config, true>> = {
  input: true,
  url: true,
  overlays: true,
  allowExternal: true,
  dangling: true,
  quirks: true,
  expect: true,
  limits: true,
  outputs: true,
  extension: true,
  zod: true,
  enums: true,
  dates: true,
  naming: true,
  templates: true,
  command: true,
}

/** Settings that are one of a few words. */
const choices: Readonly<Record<string, readonly string[]>> = {
  zod: ['mini', 'classic'],
  enums: ['closed', 'open'],
  dates: ['string', 'Date'],
  dangling: ['error', 'unknown'],
  extension: ['.ts', '.js'],
}

function findProblem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'the config must be exported as default, an object.'
  const unknown = findUnknown(value, known)
  if (unknown !== null) return unknown
  const { input, outputs, limits = {} } = value as Partial<Record<keyof Config, unknown>>
  if (typeof input !== 'string') return '"input" must name the document.'
  if (typeof outputs !== 'object' || outputs === null)
    return '"outputs" must say which outputs are wanted, and where.'
  for (const [name, values] of Object.entries(choices)) {
    const chosen = (value as Record<string, unknown>)[name]
    if (chosen !== undefined && !values.includes(chosen as string)) {
      return `"${name}" must be ${values.map((one) => `"${one}"`).join(' or ')}.`
    }
  }
  for (const [name, output] of Object.entries(outputs)) {
    if (typeof output?.folder !== 'string') return `"outputs.${name}.folder" must be a path.`
  }
  const expected = (value as Partial<Record<keyof Config, unknown>>).expect ?? []
  if (!Array.isArray(expected) || !expected.every((fact) => expectable.includes(fact))) {
    return `"expect" must be an array of ${expectable.map((fact) => `"${fact}"`).join(', ')}.`
  }
  return findLimitProblem(limits)
}

function findUnknown(settings: object, known: object, prefix = ''): string | null {
  const unknown = Object.keys(settings).find((key) => !Object.hasOwn(known, key))
  if (unknown === undefined) return null
  const nearest = findNearest(unknown, Object.keys(known))
  const hint = nearest === null ? '.' : `; did you mean "${prefix}${nearest}"?`
  return `there is no setting ${JSON.stringify(prefix + unknown)}${hint}`
}

/** A bound that is no number would hold nothing back. */
function findLimitProblem(limits: unknown): string | null {
  if (typeof limits !== 'object' || limits === null) return '"limits" must be an object.'
  const unbounded = Object.entries(limits).find(([, bound]) => !(typeof bound === 'number' && bound >= 0))
  return (
    findUnknown(limits, defaultLimits, 'limits.') ??
    (unbounded ? `"limits.${unbounded[0]}" must be a number, zero or more.` : null)
  )
}
