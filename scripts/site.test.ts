/** Builds the site and looks at it in a browser. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { chromium, openTab } from '../packages/emulator/test/browser.ts'
import { findDeadLinks } from './check-site.ts'
import { serveFolder } from './serve-folder.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'docs/site/dist')
const wide = { width: 1400, height: 1000 }
const phone = { width: 390, height: 844 }

let served: Awaited<ReturnType<typeof serveFolder>> | undefined
beforeAll(async () => {
  const conditions = '--conditions=@spice-cloud/source'
  const args = ['scripts/setup.mjs', 'node', conditions, 'scripts/build-docs.ts']
  await promisify(execFile)(process.execPath, args, { cwd: root })
  served = await serveFolder(dist)
})
afterAll(() => served?.close())

async function open(path: string, size = wide) {
  const tab = await openTab(`${served?.url}${path}`, size)
  onTestFinished(() => tab.close())
  // Until then it is only text.
  await tab.until(
    "document.querySelector('#app')?.__vue_app__ !== undefined && !!document.querySelector('h1')",
  )
  return tab
}

test('every link leads to an existing page and an existing heading', () => {
  expect(findDeadLinks(dist)).toEqual([])
})

test('`findDeadLinks()` reports links to missing pages and missing headings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'a.html'),
    '<a href="#b">b</a><a href="/c.html">c</a><a href="a.html#d">d</a><i id="b">',
  )
  expect(findDeadLinks(folder)).toEqual(['a.html: /c.html', 'a.html: a.html#d'])
})

describe.skipIf(chromium === null)('in Chromium', () => {
  test.each([
    ['/', 'Manage Spice.ai Cloud from TypeScript'],
    ['/getting-started.html', 'Getting started'],
    ['/reference/projects.deployments.html', 'projects.deployments'],
    ['/reference/errors.html', 'Error codes'],
    ['/reference/schemas.html', 'Schemas'],
    ['/api/@spice-cloud/sdk/classes/SpiceCloud.html', 'SpiceCloud'],
    ['/benchmarks/bundle.html', 'Bundle sizes'],
    ['/examples/worker.html', 'examples/worker.ts'],
  ])('%s has its title, its images and no overflow on a desktop and a phone', async (path, title) => {
    for (const size of [wide, phone]) {
      const tab = await open(path, size)
      expect(await tab.evaluate("document.querySelector('h1').innerText.trim()")).toContain(title)
      expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(await tab.evaluate('[...document.images].filter((i) => !i.naturalWidth).length')).toBe(0)
      expect(tab.complaints).toEqual([])
    }
  })

  test.each([
    ['createAndWait', '/api/@spice-cloud/sdk/interfaces/DeploymentWaits'],
    ['clientCredentials', '/api/@spice-cloud/sdk/functions/clientCredentials'],
    ['projects.deployments.create', '/reference/projects.deployments.html#create'],
    ['regenerateProjectApiKey', '/reference/projects.apiKeys'],
    ['scheduler_state_location_required', '/reference/errors'],
  ])('the search finds %s', async (words, page) => {
    const tab = await open('/')
    await tab.evaluate("document.querySelector('.VPNavBarSearch button').click()")
    await tab.until("!!document.querySelector('.VPLocalSearchBox input')")
    await tab.evaluate(`{
      const input = document.querySelector('.VPLocalSearchBox input')
      input.value = ${JSON.stringify(words)}
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }`)
    const links =
      "[...document.querySelectorAll('.VPLocalSearchBox .result')].map((a) => a.getAttribute('href'))"
    await tab.until(`${links}.some((link) => link.includes(${JSON.stringify(page)}))`)
  })

  test.each(['light', 'dark'])('text has enough contrast in the %s theme', async (scheme) => {
    const tab = await open('/reference/projects.html')
    await tab.evaluate(`document.documentElement.classList.toggle('dark', ${scheme === 'dark'})`)
    // Charts go by it.
    expect(await tab.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe(scheme)
    // Colours change gradually.
    for (const selector of ['.vp-doc p', '.vp-doc code', '.vp-doc td', '.VPSidebar a']) {
      await tab.until(`(${measureContrast})(${JSON.stringify(selector)}) > 4.5`)
    }
  })
})

/** Contrast of a text with what is behind it (WCAG 2.2). Runs in the page. */
function measureContrast(selector: string): number {
  const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const layers = []
  const element = document.querySelector(selector)
  for (let each = element; each; each = each.parentElement) {
    layers.unshift(parse(getComputedStyle(each).backgroundColor))
  }
  const blend = (below: number[], [r = 0, g = 0, b = 0, a = 1]: number[]) =>
    [r, g, b].map((value, index) => value * a + (below[index] ?? 0) * (1 - a))
  const back = layers.reduce(blend, [255, 255, 255])
  const front = element ? blend(back, parse(getComputedStyle(element).color)) : back
  const luminance = (color: number[]) => {
    const [r = 0, g = 0, b = 0] = color.map((value) =>
      value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
