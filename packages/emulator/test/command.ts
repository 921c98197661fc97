import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const cli: string = fileURLToPath(new URL('../src/node/cli.ts', import.meta.url))
/** Keeps what Node compiles of the source, which takes half of the processor time of a start. */
export const commandEnv: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../.vitest/compile-cache', import.meta.url)),
}

/** An emulator in a process of its own. */
export interface StartedCommand {
  readonly child: ChildProcess
  readonly ready: Readonly<Record<'url' | 'personalAccessToken' | 'org', string>>
  /** Its output on stderr so far. */
  readonly log: () => string
  /** Sends a request of the API. */
  readonly send: (method: string, path: string, body?: object) => Promise<{ status: number; body: never }>
  /** Ends it and waits. @returns its exit code, or the signal */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | string>
}

/** The command line of the emulator, for a shell or for `spawn`. */
export function commandLine(args: readonly string[], nodeArgs: readonly string[] = []): string[] {
  return [process.execPath, ...nodeArgs, '--conditions=@spice-cloud/source', cli, ...args]
}

/** Starts an emulator and waits until it is ready. It ends with the test. */
export async function startCommand(
  args: readonly string[],
  { prefix = [], nodeArgs = [] }: { prefix?: readonly string[]; nodeArgs?: readonly string[] } = {},
): Promise<StartedCommand> {
  const [file = '', ...rest] = [...prefix, ...commandLine(['--port', '0', '--json', ...args], nodeArgs)]
  const child = spawn(file, rest, { env: commandEnv })
  onTestFinished(() => void child.kill('SIGKILL'))
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  const ended = once(child, 'exit')
  const line = await Promise.race([once(child.stdout, 'data'), ended.then(() => null)])
  if (!line) throw new Error(`the emulator ended: ${errors}`)
  const ready = JSON.parse(String(line[0]))
  return {
    child,
    ready,
    log: () => errors,
    async send(method, path, body) {
      const response = await fetch(`${ready.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${ready.personalAccessToken}` },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const text = await response.text()
      return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as never }
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      const [code, killedBy] = await ended
      return code ?? killedBy
    },
  }
}

/** True if a test may mount file systems of its own, where nobody else sees them. */
export const canMount: boolean =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

/** Runs shell commands, then a program, in a place with mounts of its own. */
export function withMounts(commands: string): readonly string[] {
  return ['unshare', '-rm', 'sh', '-c', `${commands} && exec "$@"`, 'sh']
}
