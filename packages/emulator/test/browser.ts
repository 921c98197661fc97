import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The path of Chromium; `null` if it is not installed. */
export const chromium: string | null = findChromium()

type Key = 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowUp'

/** A tab of a real browser, driven by the DevTools protocol. */
export interface Tab {
  /** The value of an expression in the page; promises are awaited. */
  evaluate(expression: string): Promise<unknown>
  /** Waits until an expression is true in the page, or a promise of that. */
  until(expression: string): Promise<void>
  /** Presses and releases a key, such as `Tab` or `Enter`. */
  press(key: Key): Promise<void>
  /** Errors of the page, and what its security policy refused. */
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

/** Starts with the first tab. */
let browser: Promise<Browser> | undefined

/** Ends the browser after the last test of a file. */
export async function closeBrowser(): Promise<void> {
  const started = browser
  browser = undefined
  await (await started)?.close()
}

/** Opens a page in a tab with a profile of its own. */
export async function openTab(url: string, size: { width: number; height: number }): Promise<Tab> {
  browser ??= startBrowser()
  const { origin, send: command } = await browser
  const context = await command('Target.createBrowserContext')
  const { targetId } = await command('Target.createTarget', { url: 'about:blank', ...context })
  const complaints: string[] = []
  const requested: string[] = []
  const { send, close } = await connect(`${origin}/devtools/page/${targetId}`, ({ method, params }) => {
    if (method === 'Network.requestWillBeSent') requested.push(params.request.url)
    if (method === 'Runtime.exceptionThrown') complaints.push(params.exceptionDetails.exception?.description)
    if (method === 'Log.entryAdded' && params.entry.level === 'error') complaints.push(params.entry.text)
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
    return answer.result.value
  }
  return {
    evaluate,
    async until(expression) {
      // Only a hang takes longer, even on a loaded machine.
      for (const giveUpAt = Date.now() + 300_000; Date.now() < giveUpAt; ) {
        // A page that is left answers nothing: the next one is looked at.
        if ((await evaluate(watch(expression))) === true) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`the page never came to: ${expression}\n${await evaluate('document.body.innerText')}`)
    },
    async press(key) {
      const text = { Enter: '\r', Space: ' ' }[key as string] ?? ''
      const code = { Tab: 9, Enter: 13, Escape: 27, Space: 32, ArrowUp: 38, ArrowDown: 40 }[key]
      const event = { key: text === ' ' ? ' ' : key, code: key, windowsVirtualKeyCode: code, text }
      await send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', ...event })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    },
    complaints,
    requested,
    async close() {
      close()
      // Closed before, it is unknown.
      await command('Target.disposeBrowserContext', context)
    },
  }
}

/** Looks again at each change of the page, so that nothing is missed that it shows for a while, and ends after a second. */
function watch(expression: string): string {
  return `new Promise((resolve) => {
    const look = () => {
      try {
        const value = (${expression})
        if (value === true) end(true)
        else if (value instanceof Promise) value.then((inner) => inner === true && end(true), () => {})
      } catch {}
    }
    const observer = new MutationObserver(look)
    const poll = setInterval(look, 50)
    const limit = setTimeout(() => end(false), 1000)
    const end = (isTrue) => {
      observer.disconnect()
      clearInterval(poll)
      clearTimeout(limit)
      // Effects of the change, such as moving the focus, follow it.
      setTimeout(resolve, 50, isTrue)
    }
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    look()
  })`
}

interface Browser {
  /** Address of its DevTools. */
  readonly origin: string
  readonly send: Send
  close(): Promise<void>
}

async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const child = spawn(chromium ?? '', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ])
  const exited = once(child, 'exit')
  const address = await readAddress(child)
  const { send, close } = await connect(address)
  return {
    origin: new URL(address).origin,
    send,
    async close() {
      close()
      child.kill()
      await exited
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the protocol is large, and little of it is used
type Send = (method: string, params?: object) => Promise<any>

/** Opens a connection of the DevTools protocol. */
async function connect(
  url: string,
  receive: (event: Event) => void = () => {},
): Promise<{ readonly send: Send; readonly close: () => void }> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  const pending = new Map<number, (result: unknown) => void>()
  let lastId = 0
  socket.addEventListener('message', ({ data }) => {
    const event = JSON.parse(String(data)) as Event
    if (event.id === undefined) receive(event)
    else pending.get(event.id)?.(event.result)
  })
  return {
    send: (method, params = {}) =>
      new Promise((resolve) => {
        const id = ++lastId
        pending.set(id, resolve)
        socket.send(JSON.stringify({ id, method, params }))
      }),
    close: () => socket.close(),
  }
}

/** The address of the browser's DevTools, which it prints when it is ready. */
async function readAddress(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stderr ?? []) {
    text += chunk
    const address = /ws:\/\/\S+/.exec(text)?.[0]
    if (address) return address
  }
  throw new Error(`Chromium did not start: ${text}`)
}

function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {}
  }
  return null
}
