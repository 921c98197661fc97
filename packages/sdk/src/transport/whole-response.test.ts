import { expect, onTestFinished, test, vi } from 'vitest'

test('to import the SDK does not make Node load its fetch, which takes longer than all else of it', async () => {
  const touched: string[] = []
  for (const name of ['Request', 'Response', 'Headers', 'FormData', 'fetch']) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name) as PropertyDescriptor
    onTestFinished(() => {
      Object.defineProperty(globalThis, name, descriptor)
    })
    Object.defineProperty(globalThis, name, { configurable: true, get: () => touched.push(name) })
  }
  vi.resetModules()
  await import('../index.ts')
  expect(touched).toEqual([])
})
