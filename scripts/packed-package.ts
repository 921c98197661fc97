import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { type PublishedPackage, packPackage } from './published-packages.ts'

/** A package as it would be published. */
export interface PackedPackage {
  readonly tarball: Uint8Array<ArrayBuffer>
  /** The same as files of a project that has installed it. */
  readonly installed: Package
  /** Within the package, sorted. */
  readonly paths: readonly string[]
  read(path: string): string
}

/**
 * Packs a built package.
 * @throws Error when it is not built.
 */
export function readPacked(published: PublishedPackage): PackedPackage {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  try {
    const file = join(folder, 'package.tgz')
    packPackage(published, file)
    const tarball = new Uint8Array(readFileSync(file))
    const installed = createPackageFromTarballData(tarball)
    const prefix = `/node_modules/${published.name}/`
    const paths = installed.listFiles().map((path) => path.slice(prefix.length))
    return { tarball, installed, paths: paths.sort(), read: (path) => installed.readFile(prefix + path) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
