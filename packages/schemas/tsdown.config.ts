import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/operations.ts', 'src/examples.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: { oxc: true },
  sourcemap: true,
  fixedExtension: false,
})
