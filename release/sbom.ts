import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Sbom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } }
  readonly components: readonly object[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/** Adds to a list in CycloneDX a package whose files were copied into the listed one, so that it is no dependency. */
export function addBundled(file: string, folder: string, name: string): void {
  const { version, license } = JSON.parse(
    readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { version: string; license: string }
  const sbom = JSON.parse(readFileSync(file, 'utf8')) as Sbom
  const purl = `pkg:npm/${name}@${version}`
  const component = {
    type: 'library',
    name,
    version,
    purl,
    'bom-ref': purl,
    licenses: [{ license: { id: license } }],
  }
  const root = sbom.metadata.component['bom-ref']
  const dependencies = sbom.dependencies.map((each) =>
    each.ref === root ? { ...each, dependsOn: [...(each.dependsOn ?? []), purl] } : each,
  )
  const whole = {
    ...sbom,
    components: [...sbom.components, component],
    dependencies: [...dependencies, { ref: purl, dependsOn: [] }],
  }
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`)
}
