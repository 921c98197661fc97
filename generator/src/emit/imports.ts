import { Code, code, join, list } from './code.ts'
import { identifier } from './literals.ts'

/** Collects what a file imports while its contents are decided, so that it imports that and nothing else. */
export class Imports {
  readonly #modules = new Map<
    string,
    { readonly module: Code; readonly values: Set<string>; readonly types: Set<string> }
  >()

  /** A value, under the name by which it is written in the file. */
  use(module: Code, name: string): Code {
    this.#entry(module).values.add(name)
    return identifier(name)
  }

  /** A type, under the name by which it is written in the file. */
  useType(module: Code, name: string): Code {
    this.#entry(module).types.add(name)
    return identifier(name)
  }

  /** The import statements, sorted, each with a line break behind it. */
  print(): Code {
    const entries = [...this.#modules.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
    return join(
      entries.flatMap(([, { module, values, types }]) => [
        statement(code`import`, values, module),
        statement(code`import type`, types, module),
      ]),
    )
  }

  #entry(module: Code) {
    const key = Code.print(module)
    const entry = this.#modules.get(key) ?? { module, values: new Set<string>(), types: new Set<string>() }
    this.#modules.set(key, entry)
    return entry
  }
}

function statement(keyword: Code, names: ReadonlySet<string>, module: Code): Code {
  if (names.size === 0) return code``
  return code`${keyword} ${list(code`{`, [...names].sort().map(identifier), code`}`, code` `)} from ${module}\n`
}
