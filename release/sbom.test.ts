import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addBundled } from './sbom.ts'

test('`addBundled()` lists a package whose files were copied as a component and as a dependency', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'))
  const file = join(folder, 'sbom.json')
  const sdk = 'pkg:npm/sdk@1.0.0'
  mkdirSync(join(folder, 'node_modules/pages'), { recursive: true })
  writeFileSync(join(folder, 'node_modules/pages/package.json'), '{ "version": "5.0.0", "license": "MIT" }')
  writeFileSync(
    file,
    JSON.stringify({
      bomFormat: 'CycloneDX',
      metadata: { component: { 'bom-ref': sdk } },
      components: [{ name: 'zod' }],
      dependencies: [{ ref: sdk, dependsOn: ['zod'] }, { ref: 'zod' }],
    }),
  )
  addBundled(file, folder, 'pages')
  const purl = 'pkg:npm/pages@5.0.0'
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [
      { name: 'zod' },
      { name: 'pages', version: '5.0.0', purl, licenses: [{ license: { id: 'MIT' } }] },
    ],
    dependencies: [{ ref: sdk, dependsOn: ['zod', purl] }, { ref: 'zod' }, { ref: purl }],
  })
  rmSync(folder, { recursive: true })
})
