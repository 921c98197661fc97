import { type Code, code, join } from './code.ts'
import { freeName } from './free-name.ts'
import { identifier } from './literals.ts'

/**
 * Collects the imports of a file while its contents are built, so unused modules are never imported. Every module is
 * imported as a namespace, so imports cannot conflict with names from a document, and a new operation does not change
 * the imports.
 */
export class Imports<Alias extends string> {
  readonly #modules: Readonly<Record<Alias, Code>>
  readonly #values = new Set<Alias>()
  readonly #types = new Set<Alias>()

  readonly #taken: ReadonlySet<string>

  /**
   * Receives the importable modules by their aliases in the file.
   *
   * @param taken the names that the file itself declares
   */
  constructor(modules: Readonly<Record<Alias, Code>>, taken: ReadonlySet<string> = new Set()) {
    this.#modules = modules
    this.#taken = taken
  }

  /** A value of a module. */
  use(alias: Alias, name: string): Code {
    this.#values.add(alias)
    return code`${freeName(alias, this.#taken)}.${identifier(name)}`
  }

  /** A type of a module. */
  useType(alias: Alias, name: string): Code {
    this.#types.add(alias)
    return code`${freeName(alias, this.#taken)}.${identifier(name)}`
  }

  /** The import statements, sorted, each followed by a line break. */
  print(): Code {
    const used = [...new Set([...this.#values, ...this.#types])].sort()
    return join(
      used.map((alias) => {
        const keyword = this.#values.has(alias) ? code`import` : code`import type`
        return code`${keyword} * as ${freeName(alias, this.#taken)} from ${this.#modules[alias]}\n`
      }),
    )
  }
}
