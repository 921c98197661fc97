/**
 * Builds what a release publishes and packs it into `.tmp/packed`, as `changeset publish --from-pack-dir` takes it,
 * with a list of all that is in each package (`sbom/*.cdx.json`, CycloneDX).
 */
import { execFileSync } from 'node:child_process'
import { globSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packedFolder } from './read-published.ts'
import { checkRepository, nameRepository } from './repository.ts'
import { addBundled } from './sbom.ts'

const root = join(import.meta.dirname, '..')
const manifests = globSync(['packages/*/package.json', 'generator/package.json'], { cwd: root })

// In a workflow, provenance names its repository; a fork's release must not fail because of that.
const { GITHUB_REPOSITORY: repository } = process.env
if (repository === undefined) checkRepository()
else nameRepository(repository)
rmSync(join(root, packedFolder), { recursive: true, force: true })
run('turbo', 'run', 'build', '--output-logs=errors-only')
run('changeset', 'pack', '--out-dir', packedFolder)
const filters = manifests.flatMap((file) => ['--filter', `./${dirname(file)}`])
const sbom = ['--sbom-format', 'cyclonedx', '--prod', '--split', '--out', `${packedFolder}/sbom/%s.cdx.json`]
run('pnpm', 'sbom', ...filters, ...sbom)
addBundled(
  join(root, packedFolder, 'sbom/spice-cloud-emulator.cdx.json'),
  join(root, 'packages/emulator'),
  'swagger-ui-dist',
)

function run(file: string, ...args: string[]) {
  execFileSync(file, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}
