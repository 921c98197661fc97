/**
 * The tests that stand in ../testing for Vitest, for Jest: mocks, when a test is about one answer, and the emulator
 * behind MSW, when it is about what the service remembers.
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

test('pauses what is idle and leaves the rest alone', async () => {
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

test('tells when the role is too low', async () => {
  server.use(
    mock.projects.list({ projects: [{ id: 1, tags: { idle: 'yes' } }] }),
    mock.projects.pause.forbidden({ code: 'forbidden' }),
  )
  await expect(pauseIdleProjects(spice)).rejects.toMatchObject({ name: 'PermissionError', code: 'forbidden' })
})

test('the service sees a paused project', async () => {
  server.use(...emulatorHandlers(emulator))
  const { id } = await spice.projects.create({ name: 'old-report', tags: { idle: 'yes' } })
  await spice.projects.update(id, { spicepod: { version: 'v1', kind: 'Spicepod', name: 'old-report' } })
  await spice.projects.deployments.createAndWait(id, {}, { intervalMs: 50 })
  expect(await pauseIdleProjects(spice)).toEqual(['old-report'])
  await expect(spice.projects.deployments.create(id)).rejects.toMatchObject({ status: 400 })
})
