import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A server in a process of its own. */
export interface Server {
  readonly url: string
  /** Milliseconds until it listened. */
  readonly startMs: number
  readonly usage: () => Promise<{ readonly cpuMs: number; readonly memoryMb: number }>
  readonly stop: () => Promise<void>
}

const preload = new URL('report-usage.mjs', import.meta.url).href

/** Starts a server program and waits for it to print its address. */
export async function startServer(
  file: string,
  args: readonly string[],
  timeoutMs = 60_000,
): Promise<Server> {
  const started = performance.now()
  const child = fork(file, args, {
    execArgv: ['--import', preload],
    env: { ...process.env, BENCH_USAGE_FILE: '/dev/null', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`not listening after ${timeoutMs / 1000} s`))
    }, timeoutMs)
    const read = (chunk: Buffer) => {
      output += chunk
      const found = /listening on (http:\/\/[\w.:]+)/i.exec(output)
      if (!found) return
      clearTimeout(timer)
      resolve(found[1]!)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`ended with exit code ${code}: ${output.slice(-300)}`))
    })
  })
  return {
    url,
    startMs: performance.now() - started,
    usage: async () => {
      child.send('usage')
      const [usage] = await once(child, 'message')
      return usage
    },
    stop: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}
