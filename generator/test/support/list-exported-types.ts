import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names of all types that the `types` output of a folder exports, without `paths` and the like. */
export function listExportedTypes(folder: string): readonly string[] {
  return ['schemas.ts', 'operations.ts'].flatMap((file) => {
    const source = readFileSync(join(folder, 'types', file), 'utf8')
    return [...source.matchAll(/^export (?:type|interface) ([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu)].map(
      ([, name]) => name as string,
    )
  })
}

/** A module that the compiler accepts only if none of these types is `never`. */
export function printNeverCheck(names: readonly string[]): string {
  return [
    `import type * as types from './types/index.ts'`,
    `export type IsNever<T> = [T] extends [never] ? true : false`,
    `export type Names = keyof typeof types`,
    ...names.map((name, index) => `export const n${index}: IsNever<types.${name}> = false`),
  ].join('\n')
}
