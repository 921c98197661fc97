import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './checks.ts'
import type { Environment } from './environment.ts'
import { runCommand } from './run-command.ts'
import { findTool, typescriptVersions } from './tools.ts'

/** A module whose exports have the types of calls, lists, items, results and errors: declarations must name them all. */
const library = `import { isSpiceCloudError, type Fetch, type Member, type Project, SpiceCloud } from '@spice-cloud/sdk'

const spice = new SpiceCloud()
export const projects = spice.projects
export const { apiKeys, deployments, forks } = spice.projects
export const rotateKey = (id: number) => spice.projects.apiKeys.regenerate(id, { key_number: 2 })
export const newKey = async (id: number): Promise<string> => (await rotateKey(id)).api_key_2
export const getProject = (id: number) => spice.projects.get(id)
export const listProjects = () => spice.projects.list()
export const findMembers = async () => await spice.members.list().toArray()
export const firstInstance = (id: number) => spice.projects.instances.list(id).first()
export const listOrganizations = () => spice.orgs.list().toArray()
export const regions = async () => (await spice.regions.list()).regions
export const deploy = (id: number) => spice.projects.deployments.createAndWait(id)
export const result = (id: number) => spice.projects.get(id).result()
export const response = (id: number) => spice.projects.get(id).withResponse()
export const logs = (id: number) => spice.projects.deployments.followLogs(1, id)
export const beta = () => spice.request('GET', '/v1/beta')
export const createMonitor = spice.projects.monitors.create
export const clone = () => spice.withOptions({ org: 'acme' })
export const ownError = (error: unknown) => (isSpiceCloudError(error) ? error : null)
export type { Fetch, Member, Project }
`

/**
 * Compiles a library that installed nothing but the SDK, by pnpm, which links no other package: with declarations, and
 * without the types of a browser or of Node.
 */
export async function tryDeclarations(folder: string, version: string, env: Environment): Promise<Check[]> {
  mkdirSync(folder, { recursive: true })
  const dependencies = { '@spice-cloud/sdk': version }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  writeFileSync(join(folder, 'library.ts'), library)
  await runCommand('pnpm', ['install'], { cwd: folder, env })
  return typescriptVersions.map((typescript) => ({
    name: `TypeScript ${typescript} writes declarations of a library that has only the SDK`,
    run: async () => {
      const config = `tsconfig.${typescript}.json`
      writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files: ['library.ts'] }))
      const compiler = findTool(`typescript-${typescript}`, 'bin/tsc')
      await runCommand(process.execPath, [compiler, '--project', config], { cwd: folder, env })
    },
  }))
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  module: 'nodenext',
  strict: true,
  declaration: true,
  outDir: 'out',
  // Every declaration is checked except those of TypeScript itself.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
}
