import { definePackage } from '../../tsdown.shared.ts'

const renderer = ['swagger-ui-bundle.js', 'swagger-ui.css', 'LICENSE', 'NOTICE'].map(
  (file) => `node_modules/swagger-ui-dist/${file}`,
)

export default definePackage(import.meta.dirname, {
  platform: 'node',
  copy: { from: ['src/node/pages/*', ...renderer], to: 'dist/pages' },
})
