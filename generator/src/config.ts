import type { Level } from './diff/rules/rule.ts'
import type { Limits } from './document/limits.ts'
import type { Dangling } from './document/resolve/accept-gap.ts'
import type { ExternalPolicy } from './document/resolve/external-files.ts'
import type { OutputName } from './emit/emitter.ts'
import type { Expected } from './model/check-expected.ts'
import type { Naming } from './model/naming.ts'

/** Location of an output. */
export interface OutputConfig {
  /** Folder, relative to the config file. Only files that the generator wrote are replaced or removed in it. */
  readonly folder: string
  /**
   * Name of the package that contains the folder. Other outputs import the package and its modules, such as
   * `operations` of types, by this name.
   * @default other outputs use a relative path
   */
  readonly package?: string
}

/** Settings of comparisons. */
export interface DiffConfig {
  /**
   * Levels of rules by identifier, such as `{ 'response-enum-value-added': 'breaking' }`.
   * @default the levels in docs/diff-rules.md
   */
  readonly levels?: Readonly<Record<string, Level>>
  /**
   * File of accepted changes, relative to the config file.
   * @default 'spicegen.accepted.json'
   */
  readonly accepted?: string
}

/** Settings of a config file. */
export interface Config {
  /** The document: a path relative to the config file, or an http(s) URL. */
  readonly input: string
  /**
   * Path or URL from which `spicegen pull` downloads the document.
   * @default the input, if it is a URL
   */
  readonly url?: string
  /** Overlays in the order in which they apply. A folder means its `.yaml`, `.yml` and `.json` files, sorted by name. */
  readonly overlays?: readonly string[]
  /**
   * Operations to generate, by `tag:Users`, `path:/users/**`, `operationId:get*` or `method:get`; `*` matches anything.
   * Schemas that they do not use are left out.
   * @default all operations
   */
  readonly include?: readonly string[]
  /** Operations to leave out, with the syntax of `include`. */
  readonly exclude?: readonly string[]
  /**
   * Folders, relative to the config file, and hosts that references may point to, in addition to the folder of the
   * document.
   * @default none
   */
  readonly allowExternal?: ExternalPolicy
  /**
   * Treat a reference to a missing schema as an error, or as any value (`unknown`) with a warning. Both suggest an overlay
   * action. Other missing targets, such as parameters, are always errors.
   * @default 'error'
   */
  readonly dangling?: Dangling
  /** Codes of warnings that are not reported, such as `['nullable-in-3.1', 'format-ignored']`. @default [] */
  readonly ignoreWarnings?: readonly string[]
  /**
   * Facts that every operation should have, such as `['scopes', 'errors', 'pagination']`. A warning names each
   * operation without one, such as a new operation that no overlay matches.
   * @default none
   */
  readonly expect?: readonly Expected[]
  /** Limits on sizes, depths and times. */
  readonly limits?: Partial<Limits>
  /** The outputs to generate. */
  readonly outputs: Partial<Record<Exclude<OutputName, 'resources'>, OutputConfig>> & {
    /** The tree of resources needs a module that exports `Call`, `PagedCall`, `Invoke` and `RequestOptions`. */
    readonly resources?: OutputConfig & {
      readonly callModule: string
      /** The name of a client in the examples of docstrings. @default 'client' */
      readonly clientName?: string
    }
  }
  /**
   * Extension of files in imports.
   * @default '.js'
   */
  readonly extension?: '.ts' | '.js'
  /**
   * API of zod that validators use: `mini` is small in bundles, `classic` has chainable methods.
   * @default 'mini'
   */
  readonly zod?: 'mini' | 'classic'
  /**
   * `closed` enums accept only the listed strings; `open` enums accept any other string too, in types and validators.
   * Discriminator values are always closed.
   * @default 'closed'
   */
  readonly enums?: 'closed' | 'open'
  /**
   * Type of a `date-time` in types, client, validators and mocks: the string in JSON, or a `Date`. A `date` is always a
   * string, because it is a day and not a point in time.
   * @default 'string'
   */
  readonly dates?: 'string' | 'Date'
  /**
   * Type of integers with `format: int64` or `uint64` in types, client, validators and mocks. A `number` is exact up to
   * 2^53, and validators report larger ones; a `bigint` is exact.
   * @default 'number'
   */
  readonly int64?: 'number' | 'bigint'
  /** Settings of `spicegen diff` and `spicegen changeset`. */
  readonly diff?: DiffConfig
  /** Names of operations and schemas. */
  readonly naming?: Naming
  /**
   * Folder of templates that replace the built-in ones of the same name, such as `client/operations.ts.hbs`.
   */
  readonly templates?: string
  /** Command named in the header of each file. */
  readonly command?: string
}

/**
 * Types a config file. Returns its argument.
 *
 * @example
 * export default defineConfig({ input: 'openapi.yaml', outputs: { types: { folder: 'src/api/types' } } })
 */
export function defineConfig(config: Config): Config {
  return config
}
