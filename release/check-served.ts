import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Check } from './checks.ts'
import type { Published } from './read-published.ts'

interface Metadata {
  readonly 'dist-tags': Readonly<Record<string, string>>
  readonly versions: Readonly<
    Record<
      string,
      {
        readonly dependencies?: Readonly<Record<string, string>>
        readonly peerDependencies?: Readonly<Record<string, string>>
        readonly dist: { readonly integrity: string; readonly tarball: string }
      }
    >
  >
}

/** Checks that the registry serves what was packed, as the latest, and that it requires its siblings exactly. */
export function checkServed(registryUrl: string, published: Published, all: readonly Published[]): Check {
  const { name, version, tarball } = published
  return {
    name: `${name} is served as it was packed, and needs the very siblings that were published`,
    run: async () => {
      const metadata = (await (await fetch(new URL(name, registryUrl))).json()) as Metadata
      assert.equal(metadata['dist-tags'].latest, version)
      const served = metadata.versions[version]!
      const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
      assert.equal(served.dist.integrity, integrity)
      const bytes = Buffer.from(await (await fetch(served.dist.tarball)).arrayBuffer())
      assert.ok(bytes.equals(readFileSync(tarball)), 'the tarball is another')
      for (const [sibling, range] of Object.entries({ ...served.dependencies, ...served.peerDependencies })) {
        if (!sibling.startsWith('@spice-cloud/')) continue
        assert.equal(range, all.find((other) => other.name === sibling)?.version, sibling)
      }
    },
  }
}
