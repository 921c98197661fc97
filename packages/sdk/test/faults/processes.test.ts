import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { grantToken, hang, json, type Step, startServer } from '../support/server.ts'

async function run(program: string, ...args: readonly string[]): Promise<string> {
  const file = join(import.meta.dirname, '../support', program)
  const flags = ['--conditions=@spice-cloud/source', '--unhandled-rejections=strict']
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, file, ...args])
  return stdout
}

test('a program that catches its errors has no unhandled rejections', async () => {
  const names = [
    'PermissionError', // of the second of two lists
    'ConfigurationError', // limit: -1
    'PermissionError', // pages()
    'NotFoundError', // withResponse()
    'NotFoundError', // first()
    'NotFoundError', // asResponse()
    'NotFoundError', // Promise.race
    'NotFoundError', // Promise.all
    'ConfigurationError', // timeoutMs: NaN
    'NotFoundError', // finally()
    'WaitTimeoutError', // a wait with an asynchronous onProgress that rejects
    'AbortError',
  ]
  expect(await run('careless-program.ts')).toBe(`2 lists, 0 requests\nproject 1\n${names.join()}\n`)
})

test('a token renewal in the background does not keep the process running', async () => {
  let count = 0
  const token: Step = (...call) => (count++ === 0 ? grantToken() : hang)(...call)
  const server = await startServer([json(200, { regions: [] })], token)
  // A pending request would keep it running for a minute, until its timeout.
  expect(Number(await run('token-near-its-end.ts', server.url))).toBeLessThan(50_000)
  expect(server.requests.filter(({ url }) => url.includes('oauth'))).toHaveLength(2)
  await server.close()
})
