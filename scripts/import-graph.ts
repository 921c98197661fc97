import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The modules that each module imports by a relative path, for values or for types. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/** Reads the imports of the modules that match a pattern, without tests. */
export function readImports(root: string, pattern: string | string[]): ImportGraph {
  const files = globSync(pattern, { cwd: root }).filter((file) => !/\.test(-d)?\.ts$/.test(file))
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const found = text.matchAll(/(?:^(?:import|export|\})[^'\n]*|import\(\s*)'(\.[^']+\.ts)'/gm)
      return [file, [...found].map(([, path = '']) => join(dirname(file), path))]
    }),
  )
}

/** Finds cycles of imports: each as the modules on its way, the first one repeated at the end. */
export function findCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const cycles: string[][] = []
  const finished = new Set<string>()
  const visit = (module: string, path: readonly string[]) => {
    const start = path.indexOf(module)
    if (start !== -1) cycles.push([...path.slice(start), module])
    if (start !== -1 || finished.has(module)) return
    for (const imported of graph.get(module) ?? []) visit(imported, [...path, module])
    finished.add(module)
  }
  for (const module of graph.keys()) visit(module, [])
  return cycles
}
