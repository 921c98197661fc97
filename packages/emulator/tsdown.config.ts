import { definePackage } from '../../tsdown.shared.ts'
import page from './page/tsdown.config.ts'

const swagger = 'node_modules/swagger-ui-dist'
const to = 'dist/pages'

const code = definePackage(import.meta.dirname, {
  platform: 'node',
  copy: [
    { from: ['src/node/pages/*', `${swagger}/swagger-ui-bundle.js`, `${swagger}/swagger-ui.css`], to },
    // Under names of their own: where pnpm finds a file called LICENSE, it takes it for that of the package.
    { from: [`${swagger}/LICENSE`, `${swagger}/NOTICE`], to, rename: (name) => `swagger-ui.${name}.txt` },
  ],
})

export default [code, { ...page, outDir: to }]
