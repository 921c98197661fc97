import { defineConfig } from '@playwright/test'

/** `CHROMIUM` names a browser that is there already; without it, Playwright's own is used. */
const { CHROMIUM: executablePath, PORT = '4173' } = process.env
const url = `http://localhost:${PORT}`

export default defineConfig({
  testMatch: '*.spec.ts',
  outputDir: '.tmp',
  use: { baseURL: url, launchOptions: executablePath === undefined ? {} : { executablePath } },
  // Long enough for a busy build machine.
  expect: { timeout: 60_000 },
  webServer: { command: `"${process.execPath}" serve.ts`, url, timeout: 300_000 },
})
