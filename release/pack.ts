/**
 * Builds what a release publishes and packs it into `.tmp/packed`, as `changeset publish --from-pack-dir` takes it,
 * with a list of all that is in each package (`sbom/*.cdx.json`, CycloneDX).
 */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packedFolder } from './read-published.ts'
import { addBundled } from './sbom.ts'

const root = join(import.meta.dirname, '..')
const manifests = globSync(['packages/*/package.json', 'generator/package.json'], { cwd: root })

rmSync(join(root, packedFolder), { recursive: true, force: true })
run('turbo', 'run', 'build', '--output-logs=errors-only')
nameRepository(process.env.GITHUB_REPOSITORY)
run('changeset', 'pack', '--out-dir', packedFolder)
const filters = manifests.flatMap((file) => ['--filter', `./${dirname(file)}`])
const sbom = ['--sbom-format', 'cyclonedx', '--prod', '--split', '--out', `${packedFolder}/sbom/%s.cdx.json`]
run('pnpm', 'sbom', ...filters, ...sbom)
addBundled(
  join(root, packedFolder, 'sbom/spice-cloud-emulator.cdx.json'),
  join(root, 'packages/emulator'),
  'swagger-ui-dist',
)

/** Provenance is accepted only for a package that names the repository that it comes from. */
function nameRepository(repository: string | undefined) {
  if (repository === undefined) return
  for (const file of manifests) {
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as object
    const url = `git+https://github.com/${repository}.git`
    const named = { ...manifest, repository: { type: 'git', url, directory: dirname(file) } }
    writeFileSync(join(root, file), `${JSON.stringify(named, null, 2)}\n`)
  }
}

function run(file: string, ...args: string[]) {
  execFileSync(file, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}
