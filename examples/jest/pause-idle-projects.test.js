/**
 * The tests of ../testing, for Jest instead of Vitest: mocks for a test of one response, and the emulator behind MSW
 * for a test of the service's state.
 *
 *   pnpm install && pnpm test    (with Node 22.13 or newer, for strip-types.js)
 */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createEmulator } from '@spice-cloud/emulator'
import { emulatorHandlers, handlers, mock } from '@spice-cloud/mocks'
import { personalAccessToken, SpiceCloud } from '@spice-cloud/sdk'
import { setupServer } from 'msw/node'
import { pauseIdleProjects } from '../testing/pause-idle-projects.ts'

const emulator = createEmulator()
const server = setupServer(...handlers())
const spice = new SpiceCloud({
  credential: personalAccessToken(() => emulator.credentials.personalAccessToken),
  retries: 0,
})

beforeAll(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  emulator.reset()
})
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
  await expect(pauseIdleProjects(spice)).rejects.toMatchObject({ name: 'PermissionError', code: 'forbidden' })
})

test('`pauseIdleProjects()` leaves a paused project in the emulator', async () => {
  server.use(...emulatorHandlers(emulator))
  const { id } = await spice.projects.create({ name: 'old-report', tags: { idle: 'yes' } })
  await spice.projects.update(id, { spicepod: { version: 'v1', kind: 'Spicepod', name: 'old-report' } })
  await spice.projects.deployments.createAndWait(id, {}, { intervalMs: 50 })
  expect(await pauseIdleProjects(spice)).toEqual(['old-report'])
  await expect(spice.projects.deployments.create(id)).rejects.toMatchObject({ status: 400 })
})
