import { definePackage } from '../tsdown.shared.ts'

// Unbundled: templates and runtime modules are read from beside the module that uses them, in src and in dist alike.
export default definePackage(import.meta.dirname, {
  platform: 'node',
  unbundle: true,
  copy: [
    {
      from: ['src/**/*.hbs', 'src/runtime/**/*.ts', '!src/runtime/**/*.test.ts'],
      to: 'dist',
      flatten: false,
    },
  ],
})
