import { definePackage } from '../tsdown.shared.ts'

// Unbundled: the templates are read from beside the module that uses them, in src and in dist alike.
export default definePackage(import.meta.dirname, {
  platform: 'node',
  unbundle: true,
  copy: [{ from: 'src/**/*.hbs', to: 'dist', flatten: false }],
})
