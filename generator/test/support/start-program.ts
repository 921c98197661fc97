import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A run of the command in a process of its own. */
export interface Program {
  readonly finished: Promise<{
    readonly exitCode: number | null
    readonly stdout: string
    readonly stderr: string
  }>
  /** Waits until something is printed that was not there when last waited for. */
  until(pattern: RegExp): Promise<void>
  stop(): void
}

/**
 * Starts `spicegen` in a folder. It is ended with the test, if it has not ended by itself.
 *
 * @param flags for Node
 */
export function startProgram(
  folder: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Program {
  const command = join(import.meta.dirname, '../../src/cli.ts')
  const child = spawn(process.execPath, ['--conditions=@spice-cloud/source', ...flags, command, ...args], {
    cwd: folder,
  })
  onTestFinished(() => void child.kill())
  const printed = { stdout: '', stderr: '' }
  let unseen = ''
  let wake = () => {}
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (chunk: Buffer) => {
      printed[stream] += chunk
      unseen += chunk
      wake()
    })
  }
  return {
    finished: new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, ...printed }))),
    stop: () => void child.kill(),
    async until(pattern) {
      while (!pattern.test(unseen)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      unseen = ''
    },
  }
}
