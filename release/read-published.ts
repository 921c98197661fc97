import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder into which `release/pack.ts` writes what is to be published. */
export const packedFolder = '.tmp/packed'

/** A package that is published. */
export interface Published {
  readonly name: string
  readonly version: string
  /** A packed package; a file on this disk. */
  readonly tarball: string
  /** The list of all that is in it; a file in CycloneDX's JSON. */
  readonly sbom: string
  /** The part of its changelog about this version, without the heading. */
  readonly changes: string
}

interface Plan {
  readonly plan: readonly (readonly {
    readonly kind: string
    readonly name: string
    readonly version: string
    readonly tarball: { readonly path: string }
  }[])[]
}

/** Reads what was packed in a clone of the repository, by name. */
export function readPublished(root: string): Published[] {
  const folder = join(root, packedFolder)
  const { plan } = JSON.parse(readFileSync(join(folder, 'publish-plan.json'), 'utf8')) as Plan
  const changelogs = new Map(
    globSync(['packages/*/package.json', 'generator/package.json'], { cwd: root }).map((file) => {
      const { name } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string }
      return [name, join(root, dirname(file), 'CHANGELOG.md')]
    }),
  )
  return plan
    .flat()
    .filter(({ kind }) => kind === 'publish')
    .map(({ name, version, tarball }) => ({
      name,
      version,
      tarball: join(folder, tarball.path),
      sbom: join(folder, 'sbom', `${name.slice(1).replace('/', '-')}.cdx.json`),
      changes: findChanges(readFileSync(changelogs.get(name)!, 'utf8'), version),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The part of a changelog below the heading of a version. */
export function findChanges(changelog: string, version: string): string {
  const part = changelog.split(/^## /m).find((text) => text.startsWith(`${version}\n`))
  return part?.slice(version.length).trim() ?? ''
}
