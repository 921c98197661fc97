import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.ts'
import { makeTempFolder } from './temp-folder.ts'

/** Output and exit code of a command. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** A Git repository with a config, in which commands can be run. */
export interface Repository {
  readonly folder: string
  write(path: string, contents: unknown): void
  read(path: string): string
  commit(): void
  spicegen(command: string, ...args: string[]): Promise<Ran>
}

/**
 * Makes a repository that generates types and a client of a document, each in a package of version 1.0.0.
 *
 * @param at a new folder that the test removes
 */
export async function makeRepository(document: unknown, at?: string): Promise<Repository> {
  const folder = at ?? (await makeTempFolder())
  mkdirSync(folder, { recursive: true })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
  const repository: Repository = {
    folder,
    write(path, contents) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), typeof contents === 'string' ? contents : JSON.stringify(contents))
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    commit() {
      git('add', '--all')
      git(
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@example.com',
        'commit',
        '--quiet',
        '--message',
        'next',
      )
    },
    spicegen: (command, ...args) =>
      runCommand(command, '--config', join(folder, 'spicegen.config.json'), ...args),
  }
  git('init', '--quiet')
  const outputs = { types: { folder: 'types/src' }, client: { folder: 'client/src' } }
  repository.write('spicegen.config.json', { input: 'openapi.json', overlays: ['overlays'], outputs })
  repository.write('openapi.json', document)
  mkdirSync(join(folder, 'overlays'))
  repository.write('types/package.json', { name: '@acme/types', version: '1.0.0' })
  repository.write('client/package.json', { name: '@acme/client', version: '1.0.0' })
  repository.write('.changeset/config.json', {})
  await repository.spicegen('generate')
  repository.commit()
  return repository
}

/** Runs a command, and keeps what it prints. */
export async function runCommand(...argv: string[]): Promise<Ran> {
  const [out, error]: [string[], string[]] = [[], []]
  const code = await run(argv, { out: (text) => out.push(text), error: (text) => error.push(text) })
  return { code, out: out.join('\n'), error: error.join('\n') }
}
