import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { project, startServer } from '../support/server.ts'

test('F64 properties that another package adds to `Object.prototype` do not change a request', async () => {
  const server = await startServer([project])
  const program = join(import.meta.dirname, '../support/polluted-program.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=@spice-cloud/source',
    program,
    server.url,
  ])
  expect(stdout).toBe('one one\n')
  const [clean, polluted, created] = server.requests
  expect(clean).toMatchObject({ method: 'PUT', body: '{"description":"new"}' })
  expect(polluted).toEqual(clean)
  expect(created).toEqual(clean)
  await server.close()
})
