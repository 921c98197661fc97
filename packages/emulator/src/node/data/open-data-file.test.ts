import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { createClient, spicepod } from '../../../test/client.ts'
import { canMount, commandLine, startCommand, withMounts } from '../../../test/command.ts'
import { type DataFile, openDataFile } from './open-data-file.ts'

const opened: DataFile[] = []
afterEach(() => {
  for (const file of opened.splice(0)) file.close()
})

const newFolder = () => mkdtempSync(join(tmpdir(), 'emulator-'))
const newPath = () => join(newFolder(), 'state.db')

function open(...args: Parameters<typeof openDataFile>): DataFile {
  const file = openDataFile(...args)
  opened.push(file)
  return file
}

/** Leaves the files as a kill at this moment would. */
function copyFiles(path: string): string {
  const copy = newPath()
  for (const suffix of ['', '-wal']) {
    if (existsSync(path + suffix)) spawnSync('cp', [path + suffix, copy + suffix])
  }
  return copy
}

test('the state survives a kill of the process, and deployments have progressed meanwhile', async () => {
  const path = newPath()
  const first = createClient({ storage: open(path), now: '2026-01-01' })
  await first.call(201, 'POST', '/v1/projects', { name: 'kept' })
  await first.call(201, 'POST', '/v1/projects', { name: 'deleted' })
  await first.call(204, 'DELETE', '/v1/projects/2')
  await first.call(200, 'PUT', '/v1/projects/1', { spicepod })
  await first.call(202, 'POST', '/v1/projects/1/deployments')

  const second = createClient({ storage: open(copyFiles(path)), now: '2026-01-02' })
  expect(second.emulator.credentials).toEqual(first.emulator.credentials)
  expect(await second.call(200, 'GET', '/v1/projects')).toMatchObject({ projects: [{ id: 1, name: 'kept' }] })
  expect(await second.call(200, 'GET', '/v1/projects/1/deployments/1')).toMatchObject({ status: 'succeeded' })
  expect(await second.call(201, 'POST', '/v1/projects', { name: 'deleted' })).toMatchObject({ id: 2 })
  expect(await second.call(201, 'POST', '/v1/projects', { name: 'next' })).toMatchObject({ id: 3 })
})

test('the number of a removed item is never used again', async () => {
  let path = newPath()
  const first = createClient({ storage: open(path) })
  await first.call(201, 'POST', '/v1/projects', { name: 'holder' })
  const old = await first.call(200, 'POST', '/v1/projects/1/secrets', { name: 'A', value: 'x' })
  await first.call(204, 'DELETE', '/v1/projects/1/secrets/A')
  for (let restarts = 0; restarts < 2; restarts++) {
    path = copyFiles(path)
    createClient({ storage: open(path) })
  }
  const last = createClient({ storage: open(copyFiles(path)) })
  const secret = await last.call(200, 'POST', '/v1/projects/1/secrets', { name: 'B', value: 'x' })
  expect(secret.id).toBeGreaterThan(old.id)
})

test('a reset and an advanced clock are stored', async () => {
  const path = newPath()
  const first = createClient({ storage: open(path) })
  await first.call(201, 'POST', '/v1/projects', { name: 'kept' })
  first.emulator.clock.advance(5000)
  first.emulator.reset()
  const second = createClient({ storage: open(copyFiles(path)) })
  expect(await second.call(200, 'GET', '/v1/projects')).toEqual({ projects: [] })
  expect(second.emulator.clock.now()).toBe(first.emulator.clock.now())
})

test('a state without organizations is stored and restored', () => {
  const path = newPath()
  createClient({ storage: open(path), seed: { users: ['grace'], organizations: [] } })
  const second = createClient({ storage: open(copyFiles(path)) })
  expect(second.emulator.export()).toMatchObject({ users: ['grace'], organizations: [] })
})

test('the file can be read by the current user only, and contains no value of a secret', async () => {
  const path = newPath()
  const { call } = createClient({ storage: open(path) })
  await call(201, 'POST', '/v1/projects', { name: 'holder' })
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'A', value: 'hunter2' })
  for (const name of ['', '-wal']) expect(statSync(path + name).mode & 0o077).toBe(0)
  opened.splice(0)[0]?.close()
  expect(readFileSync(path).includes('PG_PASS') || readFileSync(path).includes('holder')).toBe(true)
  expect(readFileSync(path).includes('hunter2')).toBe(false)
})

test('repeated creation and deletion does not make the file grow', async () => {
  const path = newPath()
  const { send, call } = createClient({ storage: open(path), rateLimits: false })
  await call(201, 'POST', '/v1/projects', { name: 'holder' })
  for (let i = 0; i < 500; i++) {
    await send('POST', '/v1/projects/1/secrets', { name: 'A', value: 'x' })
    await send('DELETE', '/v1/projects/1/secrets/A')
  }
  opened.splice(0)[0]?.close()
  expect(readdirSync(join(path, '..'))).toEqual(['state.db'])
  expect(statSync(path).size).toBeLessThan(100_000)
})

test.each([
  ['a seed', '{"organizations":[{"name":"acme"}]}', '--seed'],
  ['a seed with line breaks', '{\n  "organizations": []\n}\n', '--seed'],
  ['a text', 'dear diary\n', 'left alone'],
  ['a text without a line break', 'dear diary', 'left alone'],
  ['one byte', '\0', 'left alone'],
  ['the beginning of a database', 'SQLite format 3\0', 'another program'],
])('%s is refused and not changed', (_, content, hint) => {
  const path = newPath()
  writeFileSync(path, content)
  expect(() => openDataFile(path)).toThrow(hint)
  expect(readFileSync(path, 'utf8')).toBe(content)
  expect(readdirSync(join(path, '..'))).toEqual(['state.db'])
})

test('the database of another program is refused and not changed', () => {
  const path = newPath()
  const other = new DatabaseSync(path)
  other.exec('PRAGMA journal_mode = WAL; CREATE TABLE notes (text)')
  other.close()
  const before = readFileSync(path)
  expect(() => openDataFile(path)).toThrow('a SQLite database of another program')
  expect(readFileSync(path)).toEqual(before)
})

test('an empty file becomes a data file', async () => {
  const path = newPath()
  writeFileSync(path, '')
  await createClient({ storage: open(path) }).call(201, 'POST', '/v1/projects', { name: 'kept' })
  expect(
    (await createClient({ storage: open(copyFiles(path)) }).call(200, 'GET', '/v1/projects')).projects,
  ).toHaveLength(1)
})

test('a folder, a device and a path in a missing folder are refused', () => {
  const folder = newFolder()
  expect(() => openDataFile(folder)).toThrow(`${folder} is not a file`)
  expect(() => openDataFile('/dev/null')).toThrow('/dev/null is not a file')
  expect(() => openDataFile(join(folder, 'missing', 'state.db'))).toThrow('missing does not exist')
})

test('a damaged file is refused', () => {
  const path = newPath()
  const { emulator } = createClient({ storage: open(path) })
  emulator.seed({
    organizations: [
      { name: 'large', projects: Array.from({ length: 500 }, (_, i) => ({ name: `project-${i}` })) },
    ],
  })
  opened.splice(0)[0]?.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0x41, 4096, bytes.length))
  expect(() => createClient({ storage: open(path) })).toThrow('is damaged')
})

test('a file of a newer version is refused', () => {
  const path = newPath()
  openDataFile(path).close()
  const database = new DatabaseSync(path)
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(() => openDataFile(path)).toThrow('was written by a newer version')
})

test('a second emulator on the same file is refused, in this process, in another one and by a symbolic link', async () => {
  const path = newPath()
  const link = join(newFolder(), 'link.db')
  symlinkSync(path, link)
  const first = await startCommand(['--data', path])
  for (const same of [path, link]) expect(() => openDataFile(same)).toThrow('is in use by another emulator')
  expect((await first.send('POST', '/v1/projects', { name: 'kept' })).status).toBe(201)
  await first.stop('SIGKILL')
  const second = createClient({ storage: open(link) })
  expect((await second.call(200, 'GET', '/v1/projects')).projects).toHaveLength(1)
  expect(() => openDataFile(path)).toThrow('is in use by another emulator of this process')
  await expect(startCommand(['--data', path])).rejects.toThrow('is in use by another emulator')
})

test('a dangling symbolic link creates the file that it points to', () => {
  const path = newPath()
  const link = join(newFolder(), 'link.db')
  symlinkSync(path, link)
  open(link)
  expect(existsSync(path)).toBe(true)
})

test.runIf(process.getuid?.() !== 0)('a file that cannot be written is refused', () => {
  const path = newPath()
  openDataFile(path).close()
  chmodSync(path, 0o400)
  expect(() => openDataFile(path)).toThrow('permission to the file')
})

test('the log of an older version is converted to a database, and is kept beside it', async () => {
  const path = newPath()
  copyFileSync(new URL('../../../test/data/version-1.jsonl', import.meta.url), path)
  const log = readFileSync(path)
  const { call, emulator } = createClient({ storage: open(path), now: '2027-01-01' })
  expect(emulator.credentials.personalAccessToken).toBe('spice_pat_08b9b5c0bd48dc233adb7903a3b6cc0f3bde0aaa')
  expect((await call(200, 'GET', '/v1/projects')).projects).toMatchObject([
    {
      id: 1,
      name: 'kept-project',
      description: 'from version 1',
      tags: { team: 'data' },
      region: 'us-west-2',
    },
  ])
  expect((await call(200, 'GET', '/v1/projects/1')).config.spicepod.name).toBe('kept')
  expect((await call(200, 'GET', '/v1/projects/1/secrets')).secrets).toMatchObject([{ name: 'PG_PASS' }])
  expect((await call(200, 'GET', '/v1/projects/1/deployments')).deployments).toMatchObject([
    { status: 'succeeded', branch: 'main', commit_message: 'first' },
  ])
  expect((await call(200, 'GET', '/v1/projects/1/api-keys')).api_key_2).toBe(
    '1|7a153ed9359056fd081597394f796520',
  )
  expect((await call(200, 'GET', '/v1/projects/1/monitors')).monitors).toMatchObject([{ name: 'errors' }])
  expect((await call(200, 'GET', '/v1/members')).members).toMatchObject([
    { username: 'ada' },
    { username: 'grace' },
  ])
  expect(await call(200, 'POST', '/v1/projects/1/secrets', { name: 'B', value: 'x' })).toMatchObject({
    id: 3,
  })
  expect(await call(201, 'POST', '/v1/projects', { name: 'deleted-project' })).toMatchObject({ id: 2 })
  expect(readFileSync(`${path}.v1`)).toEqual(log)
  expect(
    (await createClient({ storage: open(copyFiles(path)) }).call(200, 'GET', '/v1/projects')).projects,
  ).toHaveLength(2)
})

test('a damaged log of an older version is refused and not changed', () => {
  const path = newPath()
  const log = readFileSync(new URL('../../../test/data/version-1.jsonl', import.meta.url), 'utf8')
  writeFileSync(path, log.replace('{"table":"projects"', '{"tab'))
  const before = readFileSync(path)
  expect(() => openDataFile(path)).toThrow('is damaged at line')
  expect(readFileSync(path)).toEqual(before)
})

test('an upgrade that was interrupted is repeated', async () => {
  const path = newPath()
  copyFileSync(new URL('../../../test/data/version-1.jsonl', import.meta.url), path)
  openDataFile(`${path}.upgrade`).close()
  expect(
    (await createClient({ storage: open(path) }).call(200, 'GET', '/v1/projects')).projects,
  ).toHaveLength(1)
})

test('without `node:sqlite`, a data file is refused with the required version, and everything else works', async () => {
  const nodeArgs = ['--no-experimental-sqlite']
  await expect(startCommand(['--data', newPath()], { nodeArgs })).rejects.toThrow(
    'A data file needs node:sqlite, which Node has from 22.13 on',
  )
  const { send } = await startCommand([], { nodeArgs })
  expect((await send('POST', '/v1/projects', { name: 'works' })).status).toBe(201)
})

test.runIf(canMount)(
  'a change on a full disk is refused and undone, the file still opens, and no answered change is lost',
  async () => {
    const folder = newFolder()
    const path = join(folder, 'state.db')
    const prefix = withMounts(`mount -t tmpfs -o size=400k tmpfs ${folder}`)
    const args = ['--data', path, '--no-rate-limits']
    const first = await startCommand(args, { prefix })
    const { child, send, stop, log } = first
    const inside = `/proc/${child.pid}/root${folder}`
    const copy = () => {
      const copied = newPath()
      for (const suffix of ['', '-wal']) spawnSync('cp', [join(inside, `state.db${suffix}`), copied + suffix])
      return copied
    }
    const names = async (emulator = first) => {
      const { body } = await emulator.send('GET', '/v1/projects?limit=100')
      return (body as { projects: { name: string }[] }).projects.map(({ name }) => name).sort()
    }
    const create = async (name: string) =>
      (await send('POST', '/v1/projects', { name, description: 'd'.repeat(900) })).status
    const answered: string[] = []
    for (let i = 0; i < 5; i++) if ((await create(`early-${i}`)) === 201) answered.push(`early-${i}`)
    const filler = join(inside, 'filler')
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1024'])
    const refused = await Promise.all(Array.from({ length: 80 }, (_, i) => create(`full-${i}`)))
    expect(refused).toContain(500)
    answered.push(...refused.flatMap((status, i) => (status === 201 ? [`full-${i}`] : [])))
    expect(log()).toContain('the disk is full')
    expect(await names()).toEqual(answered.toSorted())
    expect((await send('POST', '/_emulator/reset')).status).toBe(500)
    expect(await names()).toEqual(answered.toSorted())
    const fill = `{ dd if=/dev/zero of=${join(folder, 'filler')} bs=1024 2>&-; true; }`
    const commands = `mount -t tmpfs -o size=400k tmpfs ${folder} && cp ${copy()}* ${folder} && ${fill}`
    const second = await startCommand(args, { prefix: withMounts(commands) })
    expect(await names(second)).toEqual(answered.toSorted())
    rmSync(filler)
    for (let i = 0; i < 3; i++) if ((await create(`later-${i}`)) === 201) answered.push(`later-${i}`)
    expect(answered.filter((name) => name.startsWith('later'))).toHaveLength(3)
    const copied = copy()
    await stop('SIGKILL')
    const { emulator } = createClient({ storage: open(copied) })
    expect(
      emulator
        .export()
        .organizations?.[0]?.projects?.map(({ name }) => name)
        .sort(),
    ).toEqual(answered.toSorted())
  },
)

test.runIf(canMount)(
  'changes of existing items succeed while the disk has room for a part of the log',
  async () => {
    const folder = newFolder()
    const prefix = withMounts(`mount -t tmpfs -o size=200k tmpfs ${folder}`)
    const { send } = await startCommand(['--data', join(folder, 'state.db'), '--no-rate-limits'], { prefix })
    await send('POST', '/v1/projects', { name: 'holder' })
    for (let i = 0; i < 100; i++) {
      expect((await send('PUT', '/v1/projects/1', { description: `${i}` })).status).toBe(200)
    }
  },
)

test.runIf(canMount)('a read-only file system and a file that is mounted by itself are refused', () => {
  const folder = newFolder()
  const path = join(folder, 'state.db')
  openDataFile(path).close()
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'inner', 'state.db'), '')
  const run = (commands: string, data: string) => {
    const [file = '', ...args] = [...withMounts(commands), ...commandLine(['--port', '0', '--data', data])]
    const { status, stderr } = spawnSync(file, args, { encoding: 'utf8' })
    return `${status} ${stderr}`
  }
  const readOnly = `mount --bind ${folder} ${folder} && mount -o remount,bind,ro ${folder}`
  expect(run(readOnly, path)).toMatch(/^1 .*read-only/)
  expect(run(readOnly, join(folder, 'new.db'))).toMatch(/^1 .*read-only/)
  const single = join(folder, 'inner', 'state.db')
  expect(run(`mount --bind ${path} ${single}`, single)).toMatch(/^1 .*mounted as a single file/)
})
