import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'

const folder = import.meta.dirname

/**
 * Builds the page as one script without imports, with its HTML and CSS beside it. A build of the page alone writes to
 * `.tmp`, where an emulator that runs from source finds it.
 */
const page: UserConfig = defineConfig({
  entry: { app: join(folder, 'main.tsx') },
  tsconfig: join(folder, 'tsconfig.json'),
  outDir: join(folder, '.tmp'),
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  sourcemap: false,
  dts: false,
  fixedExtension: false,
  hash: false,
  clean: false,
  failOnWarn: true,
  copy: [
    { from: join(folder, 'index.html'), rename: 'app.html' },
    { from: join(folder, 'style.css'), rename: 'app.css' },
    { from: join(folder, '../node_modules/preact/LICENSE'), rename: 'preact.LICENSE.txt' },
    { from: join(folder, '../node_modules/@preact/signals/LICENSE'), rename: 'preact-signals.LICENSE.txt' },
  ],
  deps: { onlyBundle: ['preact', '@preact/signals', '@preact/signals-core'] },
})

export default page
