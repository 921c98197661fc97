import { afterEach, expect, test, vi } from 'vitest'
import { spicepod } from '../../test/client.ts'
import { createEmulator } from '../emulator.ts'
import type { Storage } from '../options.ts'
import type { Change } from './table.ts'

afterEach(() => vi.useRealTimers())

test('the response to a GET of a deployment holds after a restart at an earlier time of the system', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  const changes: Change[] = []
  const storage: Storage = {
    read: () => [...changes],
    append: (added) => void changes.push(...added),
    replace: (all) => void changes.splice(0, changes.length, ...all),
  }
  const send = async (
    emulator: ReturnType<typeof createEmulator>,
    method: string,
    path: string,
    body?: object,
  ) => {
    const response = await emulator.fetch(`https://api.spice.ai/v1/projects${path}`, {
      method,
      headers: { authorization: `Bearer ${emulator.credentials.personalAccessToken}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await response.json()) as { status: string }
  }
  const first = createEmulator({ storage })
  await send(first, 'POST', '', { name: 'holder' })
  await send(first, 'PUT', '/1', { spicepod })
  expect(await send(first, 'POST', '/1/deployments')).toMatchObject({ status: 'queued' })
  vi.setSystemTime(1_000_400)
  expect(await send(first, 'GET', '/1/deployments/1')).toMatchObject({ status: 'succeeded' })
  vi.setSystemTime(900_000)
  const second = createEmulator({ storage })
  expect(await send(second, 'GET', '/1/deployments/1')).toMatchObject({ status: 'succeeded' })
})
