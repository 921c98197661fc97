/**
 * Two ways to test a program that uses the SDK, with Vitest: mocks for a test of one response, and the emulator for a
 * test of the service's state. Neither needs an account or a network.
 */
import { createEmulator } from '@spice-cloud/emulator'
import { handlers, mock } from '@spice-cloud/mocks'
import { personalAccessToken, SpiceCloud } from '@spice-cloud/sdk'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pauseIdleProjects } from './pause-idle-projects.ts'

describe('with mocks', () => {
  const server = setupServer(...handlers())
  const spice = new SpiceCloud({ credential: personalAccessToken('any-token'), retries: 0 })

  beforeAll(() => server.listen())
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  test('`pauseIdleProjects()` pauses idle projects and no others', async () => {
    server.use(
      mock.projects.list({
        projects: [
          { id: 1, name: 'old-report', tags: { idle: 'yes' } },
          { id: 2, name: 'sales-bi', tags: {} },
        ],
      }),
    )
    expect(await pauseIdleProjects(spice)).toEqual(['old-report'])
  })

  test('`pauseIdleProjects()` rejects with a `PermissionError` when the role is too low', async () => {
    server.use(
      mock.projects.list({ projects: [{ id: 1, tags: { idle: 'yes' } }] }),
      mock.projects.pause.forbidden({ code: 'forbidden' }),
    )
    await expect(pauseIdleProjects(spice)).rejects.toMatchObject({
      name: 'PermissionError',
      code: 'forbidden',
    })
  })
})

describe('with the emulator', () => {
  const emulator = createEmulator()
  const credential = personalAccessToken(() => emulator.credentials.personalAccessToken)
  const spice = new SpiceCloud({ credential, fetch: emulator.fetch })

  afterEach(() => emulator.reset())

  test('`pauseIdleProjects()` leaves a paused project in the service', async () => {
    const { id } = await spice.projects.create({ name: 'old-report', tags: { idle: 'yes' } })
    await spice.projects.update(id, { spicepod: { version: 'v1', kind: 'Spicepod', name: 'old-report' } })
    await spice.projects.deployments.createAndWait(id, {}, { intervalMs: 50 })
    expect(await pauseIdleProjects(spice)).toEqual(['old-report'])
    await expect(spice.projects.deployments.create(id)).rejects.toMatchObject({ status: 400 })
  })

  test('`pauseIdleProjects()` succeeds in spite of a transient fault', async () => {
    emulator.faults.add({ operation: 'projects.list', effect: { kind: 'status', status: 503 } })
    expect(await pauseIdleProjects(spice)).toEqual([])
    expect(emulator.requests.list('projects.list')).toHaveLength(2)
  })
})
