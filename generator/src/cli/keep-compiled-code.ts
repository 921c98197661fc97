import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Has Node keep what it compiles from now on, so that the next run need not compile it again: half of a short run. It
 * is kept in the nearest `node_modules` above the generator, and users who may write to it may change the generator
 * itself; in Node's usual place, other users of the machine may be able to put code there that we would run. Nothing
 * is kept by a Node before 22.8, or where that folder cannot be written to.
 */
export function keepCompiledCode(): void {
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    const modules = join(at, 'node_modules')
    if (existsSync(modules)) {
      nodeModule.enableCompileCache?.(join(modules, '.cache/spicegen/compiled'))
      return
    }
  }
}
