/**
 * Runs the command for one case after the other in one process, and reports the result of each. Beside the
 * result it looks for what a hostile document may have left behind in the process: a changed prototype, a canary.
 */
import { run } from '../../src/cli/run.ts'

const untouched = new Set(Object.getOwnPropertyNames(Object.prototype))

process.on('message', async ({ folder, input, output }) => {
  process.chdir(folder)
  const before = process.cpuUsage()
  const printed = { out: '', error: '' }
  const print = (to) => (text) => {
    printed[to] += `${text}\n`
  }
  const exitCode = await run(['generate', '--input', input, '--output', output], {
    out: print('out'),
    error: print('error'),
  })
  const { user, system } = process.cpuUsage(before)
  const polluted = Object.getOwnPropertyNames(Object.prototype).filter((key) => !untouched.has(key))
  const pwned = globalThis.__PWNED__ ?? null
  process.send({
    exitCode,
    cpuMs: (user + system) / 1000,
    stdout: printed.out,
    stderr: printed.error,
    inGenerator: polluted.length > 0 || pwned !== null ? { polluted, pwned } : null,
  })
})
process.send('ready')
