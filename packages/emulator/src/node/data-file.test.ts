import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'
import { openDataFile } from './data-file.ts'

const newPath = () => join(mkdtempSync(join(tmpdir(), 'emulator-')), 'state.jsonl')

test('keeps the state over a restart, deployments moving on meanwhile', async () => {
  const path = newPath()
  const first = createClient({ storage: openDataFile(path), now: '2026-01-01' })
  await first.call(201, 'POST', '/v1/projects', { name: 'kept' })
  await first.call(201, 'POST', '/v1/projects', { name: 'gone' })
  await first.call(204, 'DELETE', '/v1/projects/2')
  await first.call(200, 'PUT', '/v1/projects/1', { spicepod: { version: 'v1', kind: 'Spicepod', name: 'x' } })
  await first.call(202, 'POST', '/v1/projects/1/deployments')
  const token = first.emulator.credentials.personalAccessToken

  // Nothing is closed: this is what a kill leaves behind.
  const second = createClient({ storage: openDataFile(path), now: '2026-01-02' })
  expect(second.emulator.credentials.personalAccessToken).toBe(token)
  expect(await second.call(200, 'GET', '/v1/projects')).toMatchObject({ projects: [{ id: 1, name: 'kept' }] })
  expect(await second.call(200, 'GET', '/v1/projects/1/deployments/1')).toMatchObject({ status: 'succeeded' })
  expect(await second.call(201, 'POST', '/v1/projects', { name: 'gone' })).toMatchObject({ id: 2 })
  expect(await second.call(201, 'POST', '/v1/projects', { name: 'next' })).toMatchObject({ id: 3 })
})

test('never gives a number of something removed to something new, even after two restarts', async () => {
  const path = newPath()
  const first = createClient({ storage: openDataFile(path) })
  await first.call(201, 'POST', '/v1/projects', { name: 'holder' })
  const old = await first.call(200, 'POST', '/v1/projects/1/secrets', { name: 'A', value: 'x' })
  await first.call(204, 'DELETE', '/v1/projects/1/secrets/A')
  createClient({ storage: openDataFile(path) })
  const third = createClient({ storage: openDataFile(path) })
  const secret = await third.call(200, 'POST', '/v1/projects/1/secrets', { name: 'B', value: 'x' })
  expect(secret.id).toBeGreaterThan(old.id)
})

test('passes over a line that broke off', async () => {
  const path = newPath()
  const first = createClient({ storage: openDataFile(path) })
  await first.call(201, 'POST', '/v1/projects', { name: 'kept' })
  appendFileSync(path, '[{"table":"projects","id":2,"ro')
  const second = createClient({ storage: openDataFile(path) })
  expect(await second.call(200, 'GET', '/v1/projects')).toMatchObject({ projects: [{ name: 'kept' }] })
  await second.call(201, 'POST', '/v1/projects', { name: 'after' })
  const third = createClient({ storage: openDataFile(path) })
  expect((await third.call(200, 'GET', '/v1/projects')).projects).toHaveLength(2)
})

test('refuses a damaged file and one of something else, and leaves both alone', () => {
  const damaged = newPath()
  createClient({ storage: openDataFile(damaged) })
  writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('{"table"', '{"tab'))
  expect(() => openDataFile(damaged)).toThrow('line 2 is damaged')
  const other = newPath()
  writeFileSync(other, 'dear diary\n')
  expect(() => openDataFile(other)).toThrow('is no data file')
  expect(readFileSync(other, 'utf8')).toBe('dear diary\n')
})

test('can be read by its user alone, and holds no value of a secret', async () => {
  const path = newPath()
  const { call } = createClient({ storage: openDataFile(path) })
  await call(201, 'POST', '/v1/projects', { name: 'holder' })
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'A', value: 'hunter2' })
  expect(statSync(path).mode & 0o077).toBe(0)
  expect(readFileSync(path, 'utf8')).not.toContain('hunter2')
})

test('keeps another process away until it is gone', () => {
  const path = newPath()
  writeFileSync(`${path}.lock`, String(process.ppid))
  expect(() => openDataFile(path)).toThrow('is in use by process')
  writeFileSync(`${path}.lock`, '4194305')
  openDataFile(path).close()
})

test('a reset is kept too', async () => {
  const path = newPath()
  const first = createClient({ storage: openDataFile(path) })
  await first.call(201, 'POST', '/v1/projects', { name: 'kept' })
  first.emulator.reset()
  const second = createClient({ storage: openDataFile(path) })
  expect(await second.call(200, 'GET', '/v1/projects')).toEqual({ projects: [] })
})
