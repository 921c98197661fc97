import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** A run takes much less time, so older folders belong to killed runs. */
const staleAfterMs = 60 * 60 * 1000

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A folder for files that are moved to the output later. */
export interface Staging {
  readonly folder: string
  remove(): Promise<void>
}

/**
 * Creates a folder next to an output, on the same disk, so that files can be moved. An interrupted run removes it. The
 * next run removes the folder of a killed run.
 */
export async function makeStaging(output: string): Promise<Staging> {
  const [parent, name] = [dirname(resolve(output)), basename(resolve(output))]
  await mkdir(parent, { recursive: true })
  await removeStale(parent, `.${name}.`)
  const folder = join(parent, `.${name}.${randomUUID()}.tmp`)
  await mkdir(folder)
  const interrupt = (signal: NodeJS.Signals) => {
    rmSync(folder, { recursive: true, force: true })
    release()
    process.kill(process.pid, signal)
  }
  const release = () => {
    for (const signal of signals) process.off(signal, interrupt)
  }
  for (const signal of signals) process.on(signal, interrupt)
  return {
    folder,
    remove: async () => {
      release()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function removeStale(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || !/^[0-9a-f-]{36}\.tmp$/.test(name.slice(prefix.length))) continue
    const { mtimeMs } = await stat(join(parent, name))
    if (Date.now() - mtimeMs > staleAfterMs) await rm(join(parent, name), { recursive: true, force: true })
  }
}
