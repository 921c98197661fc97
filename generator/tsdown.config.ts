import { defineConfig } from 'tsdown'

// Unbundled: the templates are read from beside the module that uses them, in src and in dist alike.
export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts'],
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  unbundle: true,
  dts: { oxc: true },
  sourcemap: true,
  fixedExtension: false,
  copy: [{ from: 'src/emit/**/*.hbs', to: 'dist/emit', flatten: false }],
})
