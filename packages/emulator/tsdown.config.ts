import { defineConfig } from 'tsdown'

const shared = {
  format: 'esm',
  target: 'es2022',
  dts: { oxc: true },
  sourcemap: true,
  fixedExtension: false,
} as const

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, platform: 'neutral' },
  { ...shared, entry: { node: 'src/node/index.ts', cli: 'src/node/cli.ts' }, platform: 'node', clean: false },
])
