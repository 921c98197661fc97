import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { chromium, closeBrowser, openTab, type Tab } from '../../test/browser.ts'
import { createEmulator } from '../index.ts'
import { type ServedEmulator, serve } from './serve.ts'

let served: ServedEmulator | undefined
let tab: Tab | undefined
afterAll(closeBrowser)
afterEach(async () => {
  await tab?.close()
  await served?.close()
})

const desktop = { width: 1280, height: 800 }
const phone = { width: 375, height: 700 }

/** @param now the time of a stopped clock; without it, the clock is the system's */
async function start(now?: Date) {
  served = await serve(now ? { emulator: createEmulator({ now }) } : {})
  const { url, emulator } = served
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${emulator.credentials.personalAccessToken}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return response.status
  }
  return { url, emulator, send }
}

test('browsers receive pages, and programs receive the document or a 404', async () => {
  const { url } = await start()
  const ask = async (path: string, accept: string) => {
    const response = await fetch(`${url}${path}`, { headers: { accept } })
    return [response.status, response.headers.get('content-type')?.split(';')[0]]
  }
  const browser = 'text/html,application/xhtml+xml,*/*;q=0.8'
  expect(await ask('/', browser)).toEqual([200, 'text/html'])
  expect(await ask('/v1/docs', browser)).toEqual([200, 'text/html'])
  expect(await ask('/v1/docs', '*/*')).toEqual([200, 'application/json'])
  expect(await ask('/v1/docs', 'application/json')).toEqual([200, 'application/json'])
  expect(await ask('/openapi.json', browser)).toEqual([200, 'application/json'])
  expect(await ask('/', '*/*')).toEqual([404, 'application/json'])
  expect(await ask('/_emulator/pages/swagger-ui-bundle.js', '*/*')).toEqual([200, 'text/javascript'])
  for (const path of ['package.json', '../package.json', '..%2f..%2fpackage.json', 'live.html']) {
    expect((await ask(`/_emulator/pages/${path}`, '*/*'))[0]).toBe(404)
  }
})

describe.skipIf(chromium === null)('in Chromium', () => {
  test('the reference shows every operation and sends one to the emulator', async () => {
    const { url, emulator } = await start()
    tab = await openTab(`${url}/v1/docs`, desktop)
    await tab.until(`document.querySelectorAll('.opblock').length === ${emulator.operations.length}`)
    await tab.evaluate(`document.querySelector('#operations-Projects-get_v1_projects button').click()`)
    await tab.until(`document.querySelector('.execute') !== null`)
    await tab.evaluate(`document.querySelector('.execute').click()`)
    await tab.until(`document.querySelector('.live-responses-table tbody')?.innerText.startsWith('200')`)
    expect(emulator.requests.last()).toMatchObject({ operation: 'projects.list', caller: 'ada', status: 200 })
    expect(tab.complaints).toEqual([])
    const elsewhere = tab.requested.filter(
      (address) => !address.startsWith(url) && !address.startsWith('data:'),
    )
    expect(elsewhere).toEqual([])
  })

  test('the reference fits a phone', async () => {
    const { url } = await start()
    tab = await openTab(`${url}/v1/docs`, phone)
    await tab.until(`document.querySelectorAll('.opblock').length > 0`)
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
  })
})
