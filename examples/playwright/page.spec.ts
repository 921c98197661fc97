/**
 * Tests of a page, with Playwright: mocks in a service worker of the page, or the emulator between page and network.
 * `playwright test` runs them; ../runners.test.ts shows how this repository does.
 */
import { expect, test } from '@playwright/test'
import { createEmulator } from '@spice-cloud/emulator'
import type {} from './mocks.ts'

test('shows projects, and pauses those that are idle', async ({ page }) => {
  await page.goto('/?mocks')
  await expect(page.getByRole('listitem')).toHaveText(['old-report', 'sales-bi'])
  await page.getByRole('button').click()
  await expect(page.getByRole('alert')).toHaveText('Paused: old-report')
})

test('reports a role that is too low', async ({ page }) => {
  await page.goto('/?mocks')
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await page.evaluate(() => mocks.worker.use(mocks.mock.projects.pause.forbidden({ code: 'forbidden' })))
  await page.getByRole('button').click()
  await expect(page.getByRole('alert')).toContainText('PermissionError')
})

test('works against a service with state', async ({ page }) => {
  const project = {
    name: 'old-report',
    tags: { idle: 'yes' },
    deployments: [{ status: 'succeeded' as const }],
  }
  const emulator = createEmulator({ seed: { organizations: [{ name: 'acme', projects: [project] }] } })
  await page.route('https://api.spice.ai/**', async (route) => {
    const request = route.request()
    const headers = {
      ...request.headers(),
      authorization: `Bearer ${emulator.credentials.personalAccessToken}`,
    }
    const answer = await emulator.fetch(
      new Request(request.url(), { method: request.method(), headers, body: request.postData() }),
    )
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    })
  })
  await page.goto('/')
  await expect(page.getByRole('listitem')).toHaveText(['old-report'])
  await page.getByRole('button').click()
  await expect(page.getByRole('alert')).toHaveText('Paused: old-report')
  expect(emulator.requests.list('projects.pause')).toHaveLength(1)
})
