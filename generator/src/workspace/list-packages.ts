import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { isJsonObject, type Json } from '../json.ts'
import { listFiles } from './git.ts'
import { matchesGlob } from './matches-glob.ts'
import { type Package, readJson, readPackage } from './packages.ts'

/** Lists the packages of a workspace, as defined by `pnpm-workspace.yaml` or `workspaces`. */
export async function listPackages(repository: string): Promise<readonly Package[]> {
  const patterns = await readPatterns(repository)
  const isMember = (folder: string) =>
    patterns.some((pattern) => !pattern.startsWith('!') && matchesGlob(folder, pattern)) &&
    !patterns.some((pattern) => pattern.startsWith('!') && matchesGlob(folder, pattern.slice(1)))
  const manifests = (await listFiles(repository)).filter((path) => basename(path) === 'package.json')
  const members = manifests.filter((path) => isMember(dirname(path)))
  const found = await Promise.all(members.map((path) => readPackage(join(repository, path))))
  return found.filter((each) => each !== null)
}

async function readPatterns(repository: string): Promise<readonly string[]> {
  const text = await readFile(join(repository, 'pnpm-workspace.yaml'), 'utf8').catch(() => null)
  const pnpm = text === null ? null : (parse(text) as Json)
  const { workspaces } = await readJson(join(repository, 'package.json'))
  const others = isJsonObject(workspaces) ? workspaces.packages : workspaces
  const patterns = isJsonObject(pnpm) ? pnpm.packages : others
  return Array.isArray(patterns) ? patterns.map((pattern) => String(pattern).replace(/^\.\/|\/$/g, '')) : []
}
