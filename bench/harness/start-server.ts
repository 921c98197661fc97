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
  const exited = once(child, 'exit')
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
    void exited.then(([code]) => {
      clearTimeout(timer)
      reject(new Error(`ended with exit code ${code}: ${output.slice(-300)}`))
    })
  })
  return {
    url,
    startMs: performance.now() - started,
    usage: async () => {
      const crashed = exited.then(() => Promise.reject(new Error(`crashed: ${output.slice(-300)}`)))
      const answered = once(child, 'message')
      // A channel that is closed reports an error here, not as an event that ends the bench.
      child.send('usage', () => {})
      const [usage] = await Promise.race([answered, crashed])
      return usage
    },
    stop: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
