import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Seed } from '../src/index.ts'
import { createEmulator } from '../src/index.ts'
import { type ServedEmulator, serve } from '../src/node/index.ts'
import { chromium, closeBrowser, openTab, type Tab } from '../test/browser.ts'
import { buildPage } from '../test/build-page.ts'

const desktop = { width: 1280, height: 800 }
const phone = { width: 375, height: 700 }
const hostile = '<img src=x onerror="document.title = 1"><script>document.title = 1</script>'
const spicepod = { version: 'v1', kind: 'Spicepod', name: 'sales-bi' }

let served: ServedEmulator
let tab: Tab

beforeAll(buildPage)
afterAll(closeBrowser)
afterEach(async () => {
  await tab?.close()
  await served?.close()
})

/** Opens a page of an emulator whose clock moves only when the test advances it. */
async function open(path = '/', seed?: Seed, size = desktop) {
  const now = new Date('2026-11-30T12:00:00Z')
  served = await serve({ emulator: createEmulator(seed ? { now, seed } : { now }) })
  tab = await openTab(`${served.url}${path}`, size)
  await tab.until(`document.querySelector('.connection')?.textContent === 'Live'`)
}

async function send(method: string, path: string, body?: unknown) {
  const headers = { authorization: `Bearer ${served.emulator.credentials.personalAccessToken}` }
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  return (await fetch(`${served.url}${path}`, init)).status
}

const text = (value: string) => `document.body.innerText.includes(${JSON.stringify(value)})`
const control = (name: string) =>
  `[...document.querySelectorAll('button, a, summary')].find((element) => element.textContent.trim() === ${JSON.stringify(name)})`

async function click(name: string) {
  await tab.until(`!!${control(name)}`)
  await tab.evaluate(`${control(name)}.click()`)
}

/** Presses Tab until the control has the focus, then Enter. */
async function chooseByKeyboard(name: string) {
  await tab.until(`!!${control(name)}`)
  for (let presses = 0; presses < 100; presses++) {
    if (await tab.evaluate(`document.activeElement === ${control(name)}`)) return tab.press('Enter')
    await tab.press('Tab')
  }
  throw new Error(`Tab does not reach ${name}`)
}

async function fill(selector: string, value: string) {
  await tab.until(`!!document.querySelector(${JSON.stringify(selector)})`)
  await tab.evaluate(`{
    const field = document.querySelector(${JSON.stringify(selector)})
    const prototype = Object.getPrototypeOf(field)
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, ${JSON.stringify(value)})
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }`)
}

test('the page is smaller than 60 kB, gzipped', () => {
  const files = ['app.html', 'app.css', 'app.js'].map((name) =>
    readFileSync(join(import.meta.dirname, '.tmp', name)),
  )
  const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
  expect(size).toBeLessThan(60_000)
})

describe.skipIf(chromium === null)('in Chromium', () => {
  test('an empty emulator shows first steps, then its first project without a reload', async () => {
    await open()
    await tab.until(text('No projects yet'))
    expect(await tab.evaluate('document.body.innerText')).toContain(`SPICE_CLOUD_BASE_URL=${served.url}`)
    await send('POST', '/v1/projects', { name: 'sales-bi', region: 'us-west-2' })
    await tab.until(text('not deployed'))
    expect(tab.complaints).toEqual([])
  })

  test('a project shows its deployments and their logs as they progress', async () => {
    await open('/#/projects/1', {
      organizations: [{ name: 'acme', projects: [{ name: 'sales-bi', spicepod }] }],
    })
    served.emulator.deployments.next({ queuedMs: 1000, inProgressMs: 1000, errorCode: 'unable_to_start' })
    await click('Deploy')
    for (const status of ['queued', 'in progress', 'failed']) {
      await tab.until(`document.querySelector('.entries .pill')?.textContent === '${status}'`)
      served.emulator.clock.advance(1500)
    }
    await tab.evaluate(`document.querySelector('.entries details').open = true`)
    await click('Log')
    await tab.until(text('The runtime could not be started'))
  })

  test('a project can be given a Spicepod, paused, resumed and deleted', async () => {
    await open('/#/projects/1', {
      organizations: [
        { name: 'acme', projects: [{ name: 'sales-bi', deployments: [{ status: 'succeeded' }] }] },
      ],
    })
    await click('Add a minimal Spicepod')
    await tab.until(text('Spicepod added.'))
    await click('Pause')
    await tab.until(text('Project paused.'))
    await click('Resume')
    await tab.until(text('Project resumed.'))
    await tab.evaluate('window.confirm = () => true')
    await click('Delete')
    await tab.until(text('Project sales-bi deleted.'))
    await tab.until(text('No projects yet'))
  })

  test('a list of 1,000 projects renders few rows, loads more on scrolling, and can be searched', async () => {
    const projects = Array.from({ length: 1000 }, (_, index) => ({ name: `project-${index}` }))
    await open('/', { organizations: [{ name: 'acme', projects }] })
    await tab.until(text('project-999'))
    expect(await tab.evaluate(`document.querySelectorAll('.scroll li').length`)).toBeLessThan(60)
    await tab.evaluate(`document.querySelector('.scroll').scrollTop = 1e6`)
    await tab.until(text('project-0'))
    await fill('input[type=search]', 'project-500')
    await tab.until(`document.querySelectorAll('.scroll li').length === 1`)
    await tab.until(text('project-500'))
  })

  test('an update keeps the focus and the selected text of other rows', async () => {
    await open('/', { organizations: [{ name: 'acme', projects: [{ name: 'first' }, { name: 'second' }] }] })
    await tab.until(text('first'))
    await tab.evaluate(`{
      const row = document.querySelector('a.row[href="#/projects/1"]')
      row.focus()
      getSelection().selectAllChildren(row.querySelector('strong'))
    }`)
    await send('PUT', '/v1/projects/2', { spicepod })
    await send('POST', '/v1/projects', { name: 'third' })
    await tab.until(text('third'))
    expect(await tab.evaluate('document.activeElement.getAttribute("href")')).toBe('#/projects/1')
    expect(await tab.evaluate('String(getSelection())')).toBe('first')
  })

  test('requests appear as they arrive, can be filtered, and are shown as curl and as an SDK call', async () => {
    await open('/#/requests')
    await send('GET', '/v1/projects/42')
    await send('POST', '/v1/projects', { name: 'sales-bi', region: 'us-west-2' })
    await tab.until(`document.querySelectorAll('.scroll li').length === 2`)
    await fill('input[type=search]', 'get 404')
    await tab.until(`document.querySelectorAll('.scroll li').length === 1`)
    await fill('input[type=search]', 'projects.create')
    await tab.until(`document.querySelector('.scroll .method')?.textContent === 'POST'`)
    await tab.evaluate(`document.querySelector('.scroll a').click()`)
    await tab.until(text(`await spice.projects.create({ name: 'sales-bi', region: 'us-west-2' })`))
    await tab.until(text(`curl --request POST '${served.url}/v1/projects'`))
    await click('Clear')
    await tab.until(text('No requests yet.'))
    expect(served.emulator.requests.length).toBe(0)
  })

  test('a fault is added from the form, applied, and removed', async () => {
    await open('/#/faults')
    await fill('input[name=operation]', 'projects.list')
    await fill('input[name=times]', '0')
    await click('Add fault')
    await tab.until(text('projects.list: error response, status 503, until removed'))
    expect(await send('GET', '/v1/projects')).toBe(503)
    await click('Remove fault 1')
    await tab.until(`!${text('503, until removed')}`)
    expect(await send('GET', '/v1/projects')).toBe(200)
    await fill('input[name=operation]', 'projects.lst')
    await click('Add fault')
    await tab.until(`document.querySelector('.notice.bad')?.innerText.split('projects.lst').length === 2`)
  })

  test.each([
    ['expired-token', { kind: 'expired-token' }],
    ['latency', { kind: 'latency', ms: 2000 }],
    ['reset', { kind: 'reset' }],
    ['truncate', { kind: 'truncate', bytes: 10 }],
    ['drip', { kind: 'drip', bytes: 1, everyMs: 1000 }],
    ['body', { kind: 'body', body: '<h1>502 Bad Gateway</h1>', contentType: 'text/html' }],
  ])('the form adds a fault with the effect %s', async (kind, effect) => {
    await open('/#/faults')
    await fill('select', kind)
    await click('Add fault')
    await tab.until(text('Fault added.'))
    expect(served.emulator.faults.list()).toMatchObject([{ remaining: 1, fault: { operation: '*', effect } }])
  })

  test('the clock, the next deployment, the seed, the export and the reset work', async () => {
    await open('/#/state', { organizations: [{ name: 'acme', projects: [{ name: 'sales-bi', spicepod }] }] })
    const before = served.emulator.clock.now()
    await click('+ 1 day')
    await tab.until(text('The clock moved forward by 1 day.'))
    expect(Number(served.emulator.clock.now()) - Number(before)).toBeGreaterThanOrEqual(86_400_000)
    await fill('select[name=outcome]', '1')
    await click('Apply to the next deployment')
    await tab.until(text('The next deployment fails: internal_error.'))
    await click('Add seed')
    await tab.until(text('The seed was added.'))
    await click('Add seed')
    await tab.until(`document.querySelector('.notice.bad') !== null`)
    const exported = await tab.evaluate(
      `fetch(document.querySelector('a[download]').href).then((response) => response.json()).then(({ organizations }) => organizations.length)`,
    )
    expect(exported).toBe(2)
    await tab.evaluate('window.confirm = () => true')
    await click('Reset')
    await tab.until(text('The state was reset.'))
  })

  test('credentials are masked until they are shown; a token is created with its scopes and revoked', async () => {
    await open('/#/access')
    const { clientSecret } = served.emulator.credentials
    await tab.until(text('Client secret'))
    expect(
      await tab.evaluate(
        `[...document.querySelectorAll('dd')].some((d) => d.innerText.includes('${clientSecret}'))`,
      ),
    ).toBe(false)
    await click('Show client secret')
    await tab.until(
      `[...document.querySelectorAll('dd')].some((d) => d.innerText.includes('${clientSecret}'))`,
    )
    for (const [target, line] of [
      ['shell', 'export SPICE_CLOUD_CLIENT_ID='],
      ['.env', '\nSPICE_CLOUD_CLIENT_ID='],
      ['Terraform', 'oauth_endpoint'],
    ] as const) {
      await fill('select', target)
      await tab.until(text(line))
    }
    await tab.evaluate(`{
      document.querySelector('input[value="*"]').click()
      document.querySelector('input[value="members:read"]').click()
    }`)
    const revoke = `[...document.querySelectorAll('button')].filter((b) => b.innerText.startsWith('Revoke'))`
    const before = await tab.evaluate(`${revoke}.length`)
    await click('Create token')
    await click('Show new token')
    const token = await tab.evaluate(`document.querySelector('form .secret code').innerText`)
    const get = async (path: string) =>
      (await fetch(`${served.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).status
    expect(await get('/v1/members')).toBe(200)
    expect(await get('/v1/projects')).toBe(403)
    // The newest is the first.
    await tab.until(`${revoke}.length === ${before} + 1`)
    await tab.evaluate(`${revoke}[0].click()`)
    await tab.until(text('Token revoked.'))
    expect(await get('/v1/members')).toBe(401)
  })

  test('a project is created by its name', async () => {
    await open()
    await fill('input[name=name]', 'x')
    await click('Create')
    await tab.until(`document.querySelector('.notice.bad')?.innerText.includes('name must have')`)
    await fill('input[name=name]', 'created-here')
    await click('Create')
    await tab.until(`!!document.querySelector('a.row') && ${text('created-here')}`)
  })

  test('monitors, secrets and forks of a project appear as they are created', async () => {
    await open('/#/projects/1', {
      organizations: [{ name: 'acme', projects: [{ name: 'sales-bi', spicepod, region: 'us-west-2' }] }],
    })
    await tab.until(text('sales-bi'))
    const spec = { op: 'GT', threshold: 1 }
    await send('POST', '/v1/projects/1/monitors', { name: 'my monitor', templateId: 'http_5xx', spec })
    await tab.until(text('my monitor'))
    await send('POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'x' })
    await tab.until(text('PG_PASS'))
    await send('POST', '/v1/projects/1/forks', { name: 'my-fork' })
    await tab.until(text('my-fork'))
    served.emulator.reset()
    await send('PUT', '/v1/projects/1', { description: 'after the reset' })
    await tab.until(text('after the reset'))
    expect(await tab.evaluate(text('PG_PASS'))).toBe(false)
  })

  test('actions work in every organization, also after the first token was revoked', async () => {
    const projects = (name: string) => [{ name, spicepod }]
    await open('/#/projects/2', {
      organizations: [
        { name: 'acme', projects: projects('first') },
        {
          name: 'other',
          members: [{ username: 'grace', roles: ['owner'] }],
          projects: projects('second'),
        },
      ],
    })
    await click('Deploy')
    await tab.until(text('Deployment requested.'))
    served.emulator.tokens.revoke(served.emulator.credentials.personalAccessToken)
    await tab.evaluate(`location.hash = '#/projects/1'`)
    await tab.until(`document.querySelector('h1').innerText.startsWith('first')`)
    await click('Deploy')
    await tab.until(`document.querySelectorAll('.entries .pill').length === 1`)
  })

  test('a stopped clock shows the same time until it is advanced', async () => {
    await open('/#/state')
    const shown = () => tab.evaluate(`document.querySelector('.clock').innerText`)
    await tab.until(`document.querySelector('.clock')?.innerText === '2026-11-30T12:00:00Z'`)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await shown()).toBe('2026-11-30T12:00:00Z')
    await click('+ 15 minutes')
    await tab.until(`document.querySelector('.clock').innerText === '2026-11-30T12:15:00Z'`)
  })

  test('new requests do not move the rows in view', async () => {
    await open('/#/requests')
    for (let count = 0; count < 60; count++) await send('GET', '/v1/regions')
    await tab.until(`document.querySelector('.count')?.innerText === '60'`)
    await tab.evaluate(`document.querySelector('.scroll').scrollTop = 1000`)
    await tab.until(`!!document.querySelector('li[aria-posinset="30"]')`)
    const href = await tab.evaluate(`document.querySelector('li[aria-posinset="30"] a').getAttribute('href')`)
    const top = `document.querySelector('a[href="${href}"]')?.getBoundingClientRect().top`
    const before = await tab.evaluate(top)
    for (let count = 0; count < 5; count++) await send('GET', '/v1/regions')
    await tab.until(`document.querySelector('.count').innerText === '65'`)
    expect(await tab.evaluate(top)).toBe(before)
  })

  test('arrow keys select rows, Escape closes a request, and the focus returns to its row', async () => {
    await open('/#/requests')
    for (let count = 0; count < 3; count++) await send('GET', '/v1/regions')
    await tab.until(`document.querySelectorAll('a.row').length === 3`)
    await tab.evaluate(`document.querySelector('a.row').focus()`)
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp'] as const) await tab.press(key)
    const second = await tab.evaluate(`document.querySelectorAll('a.row')[1].getAttribute('href')`)
    expect(await tab.evaluate(`document.activeElement.getAttribute('href')`)).toBe(second)
    await tab.press('Enter')
    await tab.until(`document.activeElement.tagName === 'H2' && ${text('curl')}`)
    await tab.press('Escape')
    await tab.until(`!document.querySelector('.detail')`)
    await tab.until(`document.activeElement.getAttribute('href') === '${second}'`)
  })

  const filled: Seed = {
    organizations: [
      {
        name: 'acme',
        projects: [{ name: 'sales-bi', spicepod, secrets: ['A'], deployments: [{ status: 'succeeded' }] }],
      },
    ],
  }

  test.each([
    ['projects', 'sales-bi'],
    ['projects/1', 'API keys'],
    ['requests/last', 'curl'],
    ['faults', 'Remove all'],
    ['state', 'Reset'],
    ['access', 'Revoke'],
  ])('Tab reaches every control of %s, and each has a name', async (page, ready) => {
    await open('/', filled)
    await send('GET', '/v1/projects/1')
    served.emulator.faults.add({ effect: { kind: 'reset' }, operation: 'token' })
    const shown = page.replace('last', served.emulator.requests.last()?.id ?? '')
    await tab.evaluate(`location.hash = '#/${shown}'`)
    await tab.until(`!document.body.innerText.includes('Loading') && ${text(ready)}`)
    const controls = `[...document.querySelectorAll('a, button, input, select, textarea, summary')]
        .filter((element) => element.checkVisibility() && !element.closest('a[href="/v1/docs"]'))`
    const describe = `(element) => element.tagName + ' ' +
        (element.getAttribute('aria-label') || element.textContent || [...(element.labels ?? [])].map((label) => label.textContent).join()).trim()`
    const wanted = (await tab.evaluate(`${controls}.map(${describe})`)) as string[]
    for (const name of wanted) expect(name).toMatch(/^[A-Z]+ ./)
    const reached = new Set<unknown>()
    for (let presses = 0; presses < wanted.length + 15; presses++) {
      await tab.press('Tab')
      reached.add(await tab.evaluate(`(${describe})(document.activeElement)`))
    }
    expect(wanted.filter((name) => !reached.has(name))).toEqual([])
  })

  test('every action works by keyboard', async () => {
    await open('/', filled)
    await chooseByKeyboard('Clock and state')
    await tab.until(
      `document.activeElement.innerText === 'Clock and state' && document.activeElement.tagName === 'H1'`,
    )
    for (const [name, done] of [
      ['+ 1 hour', 'The clock moved forward by 1 hour.'],
      ['Apply to the next deployment', 'The next deployment succeeds.'],
      ['Add seed', 'The seed was added.'],
      ['Projects', 'orders'],
    ] as const) {
      await chooseByKeyboard(name)
      await tab.until(text(done))
    }
    await tab.evaluate(`document.querySelector('a.row[href="#/projects/1"]').focus()`)
    await tab.press('Enter')
    for (const [name, done] of [
      ['Deploy', 'Deployment requested.'],
      ['Pause', 'Project paused.'],
      ['Resume', 'Project resumed.'],
      ['Show API key 1', '1|'],
      ['Copy API key 1', 'Copied'],
      ['Faults', 'Add a fault'],
      ['Add fault', 'Fault added.'],
      ['Remove fault 1', 'Fault removed.'],
      ['Access', 'Revoke'],
      ['Create token', 'Token created.'],
      ['Requests', 'POST'],
      ['Clear', 'Requests cleared.'],
    ] as const) {
      await chooseByKeyboard(name)
      await tab.until(text(done))
    }
  })

  test('HTML in names and other strings is shown as text', async () => {
    const project = {
      name: 'sales-bi',
      spicepod: { ...spicepod, name: hostile, [hostile]: hostile },
      description: hostile,
      tags: { [hostile]: hostile },
      secrets: ['PG_PASS'],
      deployments: [{ status: 'failed', commit_message: hostile, branch: hostile }],
    } as const
    const members = [{ username: hostile, roles: ['owner'] }] as const
    const clients = [{ client_id: hostile, client_secret: hostile }]
    await open('/#/projects/1', { organizations: [{ name: 'acme', members, clients, projects: [project] }] })
    await send('POST', '/v1/projects/1/deployments', { commit_message: hostile, branch: hostile })
    const spec = { op: 'GT', threshold: 1 }
    await send('POST', '/v1/projects/1/monitors', { name: hostile, templateId: 'http_5xx', spec })
    await send('POST', '/v1/projects', { name: hostile, description: hostile })
    const effect = { kind: 'body', body: hostile, contentType: hostile } as const
    served.emulator.faults.add({ operation: 'token', effect })
    await tab.until(text(hostile))
    await tab.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`)
    for (const [page, ready] of [
      ['requests', `document.querySelectorAll('.scroll li').length > 1`],
      [`' + document.querySelector('a.row').getAttribute('href').slice(2) + '`, text('onerror')],
      [`projects/' + encodeURIComponent(${JSON.stringify(hostile)}) + '`, text('There is no project')],
      ['faults', text('onerror')],
      ['access', text('onerror')],
    ] as const) {
      await tab.evaluate(`location.hash = '#/${page}'`)
      await tab.until(ready)
      expect(await tab.evaluate(`document.querySelectorAll('img, main script').length`)).toBe(0)
    }
    expect(await tab.evaluate('document.title')).toBe('Spice.ai Cloud emulator')
    // The browser lists the response with 404; nothing else is wrong.
    expect(tab.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  })

  test('the page reports that the emulator stopped', async () => {
    await open()
    await served.close()
    await tab.until(`document.querySelector('.connection').textContent === 'The emulator does not respond'`)
  })

  test.each(['projects', 'projects/1', 'requests', 'faults', 'state', 'access'])(
    'the page %s fits a phone',
    async (page) => {
      const project = { name: 'x'.repeat(38), spicepod, description: 'y'.repeat(200) }
      await open(`/#/${page}`, { organizations: [{ name: 'acme', projects: [project] }] }, phone)
      await tab.until(`!!document.querySelector('h1')`)
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
      const elsewhere = tab.requested.filter(
        (address) => !address.startsWith(served.url) && !address.startsWith('data:'),
      )
      expect(elsewhere).toEqual([])
    },
  )
})
