import { type Code, code, join } from './code.ts'
import { identifier } from './literals.ts'

/**
 * Collects what a file imports while its contents are decided, so that it imports that and nothing else. Every
 * module is imported as a namespace: what a file declares under names from a document can then never meet what
 * it imports, and adding an operation does not touch the imports.
 */
export class Imports<Alias extends string> {
  readonly #modules: Readonly<Record<Alias, Code>>
  readonly #values = new Set<Alias>()
  readonly #types = new Set<Alias>()

  /** Takes the modules that may be imported, by the names under which the file knows them. */
  constructor(modules: Readonly<Record<Alias, Code>>) {
    this.#modules = modules
  }

  /** A value of a module. */
  use(alias: Alias, name: string): Code {
    this.#values.add(alias)
    return code`${identifier(alias)}.${identifier(name)}`
  }

  /** A type of a module. */
  useType(alias: Alias, name: string): Code {
    this.#types.add(alias)
    return code`${identifier(alias)}.${identifier(name)}`
  }

  /** The import statements, sorted, each with a line break behind it. */
  print(): Code {
    const used = [...new Set([...this.#values, ...this.#types])].sort()
    return join(
      used.map((alias) => {
        const keyword = this.#values.has(alias) ? code`import` : code`import type`
        return code`${keyword} * as ${identifier(alias)} from ${this.#modules[alias]}\n`
      }),
    )
  }
}
