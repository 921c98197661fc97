import { emitDeclarations, type Module } from './emit-declarations.ts'
import {
  type Declaration,
  listImported,
  type ModuleFacts,
  type Origin,
  readModule,
  toModuleName,
} from './read-module.ts'

/** A name that users can import. */
export interface Exported {
  /** All that its type consists of, as far as the output declares it. */
  readonly text: string
  readonly members: Declaration['members']
  /** The other declarations that it depends on, by name, with their texts. */
  readonly behind: string
}

/** Exports of an output: by name, and for modules beside `index` by `module#name`. */
export type Surface = ReadonlyMap<string, Exported>

/** Reads what the modules of an output offer to those who install it. */
export function readSurface(modules: readonly Module[]): Surface {
  const sources = modules.filter(({ path }) => path.endsWith('.ts'))
  const facts = new Map(
    emitDeclarations(sources).map(
      (module) => [module.path.replace(/\.(?:d\.)?ts$/, ''), readModule(module)] as const,
    ),
  )
  const surface = new Map<string, Exported>()
  for (const entry of listEntries(sources)) {
    for (const [name, origin] of listExports(facts, entry, new Set())) {
      const exported = describeValue(facts, origin)
      if (exported) surface.set(entry === 'index' ? name : `${entry}#${name}`, exported)
    }
  }
  return surface
}

/** Modules that no other one imports are there to be imported by users, as `index` is. */
function listEntries(modules: readonly Module[]): readonly string[] {
  const imported = new Set(modules.flatMap(listImported))
  return modules
    .map(({ path }) => toModuleName(path))
    .filter((name) => name === 'index' || !imported.has(name))
}

/** Exports of a module by name, with the location of each declaration. */
function listExports(
  facts: ReadonlyMap<string, ModuleFacts>,
  module: string,
  seen: Set<string>,
): ReadonlyMap<string, Origin> {
  const found = facts.get(module)
  const all = new Map<string, Origin>()
  if (found === undefined || seen.has(module)) return all
  seen.add(module)
  for (const star of found.stars) {
    for (const [name, origin] of listExports(facts, star, seen)) all.set(name, origin)
  }
  for (const [name, origin] of found.exports) {
    all.set(name, typeof origin === 'string' ? { module, name: origin } : origin)
  }
  return all
}

function describeValue(facts: ReadonlyMap<string, ModuleFacts>, origin: Origin): Exported | null {
  const location = findDeclaration(facts, origin)
  if (location === null) return null
  const { declaration } = location
  const behind = new Map<string, string>()
  const pending = [location]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const name of at.declaration.mentions) {
      const next = findDeclaration(facts, { module: at.module, name })
      if (next === null) continue
      const key = `${next.module}#${next.name}`
      if (behind.has(key) || next.declaration === declaration) continue
      behind.set(key, next.declaration.text)
      pending.push(next)
    }
  }
  const sorted = [...behind].sort(([first], [second]) => (first < second ? -1 : 1))
  return { text: declaration.text, members: declaration.members, behind: JSON.stringify(sorted) }
}

interface ChangeLocation extends Origin {
  readonly declaration: Declaration
}

/** Location of a name's declaration, through imports and exports; `null` for what is not of this output. */
function findDeclaration(facts: ReadonlyMap<string, ModuleFacts>, origin: Origin): ChangeLocation | null {
  let at: Origin | undefined = origin
  for (let hops = 0; at !== undefined && hops < 20; hops++) {
    const found = facts.get(at.module)
    const declaration = found?.declarations.get(at.name)
    if (declaration) return { ...at, declaration }
    const exported: string | Origin | undefined = found?.exports.get(at.name)
    at = found?.imports.get(at.name) ?? (typeof exported === 'object' ? exported : undefined)
  }
  return null
}
