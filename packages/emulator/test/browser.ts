import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The path of Chromium; `null` if it is not installed. */
export const chromium: string | null = findChromium()

/** A tab of a real browser, driven by the DevTools protocol. */
export interface Tab {
  /** The value of an expression in the page; promises are awaited. */
  evaluate(expression: string): Promise<unknown>
  /** Waits until an expression is true in the page. */
  until(expression: string): Promise<void>
  /** Presses and releases a key, such as `Tab` or `Enter`. */
  press(key: 'Tab' | 'Enter' | 'Space'): Promise<void>
  /** What went wrong in the page: errors, and whatever its security policy refused. */
  readonly complaints: readonly string[]
  /** Every requested address. */
  readonly requested: readonly string[]
  close(): Promise<void>
}

interface Event {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  // biome-ignore lint/suspicious/noExplicitAny: the protocol is large, and little of it is used
  readonly params?: any
}

/** Opens a page in a browser of its own. */
export async function openTab(url: string, size: { width: number; height: number }): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const child = spawn(chromium ?? '', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ])
  const socket = new WebSocket(await findPage(await readPort(child)))
  await once(socket, 'open')
  const pending = new Map<number, (result: unknown) => void>()
  const complaints: string[] = []
  const requested: string[] = []
  let lastId = 0
  socket.addEventListener('message', ({ data }) => {
    const { id, method, result, params } = JSON.parse(String(data)) as Event
    if (id !== undefined) pending.get(id)?.(result)
    if (method === 'Network.requestWillBeSent') requested.push(params.request.url)
    if (method === 'Runtime.exceptionThrown') complaints.push(params.exceptionDetails.exception?.description)
    if (method === 'Log.entryAdded' && params.entry.level === 'error') complaints.push(params.entry.text)
  })
  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve) => {
      const id = ++lastId
      pending.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
  for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await send(`${domain}.enable`)
  await send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: 1,
    mobile: size.width < 600,
  })
  await send('Page.navigate', { url })
  const evaluate = async (expression: string) => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    return (answer as { result: { value?: unknown } }).result.value
  }
  return {
    evaluate,
    async until(expression) {
      // Only a hang takes longer, even on a loaded machine.
      for (const giveUpAt = Date.now() + 300_000; Date.now() < giveUpAt; ) {
        if ((await evaluate(expression)) === true) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`the page never came to: ${expression}\n${await evaluate('document.body.innerText')}`)
    },
    async press(key) {
      const text = { Tab: '', Enter: '\r', Space: ' ' }[key]
      const code = { Tab: 9, Enter: 13, Space: 32 }[key]
      const event = { key: text === ' ' ? ' ' : key, code: key, windowsVirtualKeyCode: code, text }
      await send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', ...event })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    },
    complaints,
    requested,
    async close() {
      socket.close()
      child.kill()
      await once(child, 'exit')
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function readPort(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stderr ?? []) {
    text += chunk
    const port = /ws:\/\/[^:]+:(\d+)/.exec(text)?.[1]
    if (port) return port
  }
  throw new Error(`Chromium did not start: ${text}`)
}

async function findPage(port: string): Promise<string> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as Record<string, string>[]
  return targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? ''
}

function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {}
  }
  return null
}
