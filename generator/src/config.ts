import type { Level } from './diff/types.ts'
import type { Limits } from './document/limits.ts'
import type { QuirkId } from './document/quirks.ts'
import type { ExternalPolicy } from './document/resolve/external-files.ts'
import type { OutputName } from './emit/emitter.ts'
import type { Expected } from './model/check-expected.ts'
import type { Naming } from './model/naming.ts'

/** Where one output goes. */
export interface OutputConfig {
  /** Folder, relative to the config file. Only files that the generator wrote are replaced or removed in it. */
  readonly folder: string
  /**
   * Name of the package that the folder belongs to, by which other outputs import it: itself, and its modules, such as
   * `operations` of types.
   * @default imported by its relative path
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

/** What a config file says. */
export interface Config {
  /** The document: a path relative to the config file, or an http(s) URL. */
  readonly input: string
  /**
   * Where `spicegen pull` fetches the document from.
   * @default the input, where that is a URL
   */
  readonly url?: string
  /** Overlay documents, applied in this order; a folder stands for the `.yaml`, `.yml` and `.json` files in it, by name. */
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
   * Where references may lead apart from the folder of the document: folders, relative to the config file, and hosts.
   * @default nowhere
   */
  readonly allowExternal?: ExternalPolicy
  /**
   * What a reference to a schema that is not there is: an error, which shows the overlay action that would mend it, or a
   * warning, and any value (`unknown`). Other things that are not there, such as parameters, are errors either way.
   * @default 'error'
   */
  readonly dangling?: 'error' | 'unknown'
  /** Oddities of the document that are known and need no warning, by the identifier that the warning gives. */
  readonly quirks?: readonly QuirkId[]
  /**
   * Facts that every operation should have, such as `['scopes', 'errors', 'pagination']`. A warning names each
   * operation without one: a new operation that no overlay reaches.
   * @default none
   */
  readonly expect?: readonly Expected[]
  /** Bounds on sizes, depths and times. */
  readonly limits?: Partial<Limits>
  /** The outputs that are wanted. */
  readonly outputs: Partial<Record<Exclude<OutputName, 'resources'>, OutputConfig>> & {
    /** The tree of resources needs a module that exports `Call`, `PagedCall`, `Invoke` and `RequestOptions`. */
    readonly resources?: OutputConfig & {
      readonly callModule: string
      /** The name of a client in the examples of docstrings. @default 'client' */
      readonly clientName?: string
    }
  }
  /**
   * How imports within an output name a file.
   * @default '.js'
   */
  readonly extension?: '.ts' | '.js'
  /**
   * The face of zod that validators are written for: `mini` is small in bundles, `classic` has methods to chain.
   * @default 'mini'
   */
  readonly zod?: 'mini' | 'classic'
  /**
   * Whether a list of texts takes only what it lists, or any other text besides, in types and validators alike. Values
   * that a union is told apart by stay closed.
   * @default 'closed'
   */
  readonly enums?: 'closed' | 'open'
  /**
   * What a `date-time` is in a program: the text that it is in JSON, or a `Date`, in types, client, validators and mocks
   * alike. A `date` stays a text, since it is a day and no point in time.
   * @default 'string'
   */
  readonly dates?: 'string' | 'Date'
  /** Settings of `spicegen diff` and `spicegen changeset`. */
  readonly diff?: DiffConfig
  /** How operations and schemas get their names. */
  readonly naming?: Naming
  /**
   * Folder with templates that stand in the place of the generator's own, one by one, under the same names, such as
   * `client/operations.ts.hbs`.
   */
  readonly templates?: string
  /** Command named in the header of each file. */
  readonly command?: string
}

/**
 * Types a config file; gives back what it is given.
 *
 * @example
 * export default defineConfig({ input: 'openapi.yaml', outputs: { types: { folder: 'src/api/types' } } })
 */
export function defineConfig(config: Config): Config {
  return config
}
