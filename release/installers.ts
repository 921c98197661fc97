import { findNode, findTool } from './tools.ts'

/** One of the programs by which people install packages, and how programs then run. */
export interface Installer {
  readonly name: string
  readonly install: readonly [file: string, ...args: string[]]
  /** Arguments before the path of a program. */
  readonly run: readonly [file: string, ...args: string[]]
  /** The extension of the programs that it runs. */
  readonly extension: 'js' | 'ts'
  /** The version of MSW: 2, which runs on Node 20 and in Bun, or 3. */
  readonly msw: '2.15.0' | '3.0.5'
  /** Files of the project that configure the installer. */
  readonly settings: Readonly<Record<string, string>>
}

const yarn4 = [process.execPath, findTool('@yarnpkg/cli-dist/bin/yarn.js')] as const
const bun = findTool('bun/bin/bun.exe')

/** Each with another runtime, so that between them they try all. */
export const installers: readonly Installer[] = [
  {
    name: 'npm',
    install: ['npm', 'install'],
    run: [findNode('20')],
    extension: 'js',
    msw: '2.15.0',
    settings: {},
  },
  {
    name: 'pnpm',
    install: ['pnpm', 'install'],
    run: [findNode('26')],
    extension: 'js',
    msw: '3.0.5',
    // It fails when any other package that we bring along wants to run a script while it is installed.
    settings: { 'pnpm-workspace.yaml': 'allowBuilds:\n  msw: false\n' },
  },
  {
    name: 'Yarn 1',
    install: [process.execPath, findTool('yarn-1/bin/yarn.js'), 'install', '--non-interactive'],
    run: [findNode('22')],
    extension: 'js',
    msw: '2.15.0',
    settings: {},
  },
  {
    // Plug'n'Play: no package sees another that it does not declare.
    name: 'Yarn 4',
    install: [...yarn4, 'install'],
    run: [...yarn4, 'node'],
    extension: 'js',
    msw: '3.0.5',
    settings: { 'yarn.lock': '' },
  },
  {
    name: 'Bun',
    install: [bun, 'install'],
    run: [bun],
    extension: 'ts',
    msw: '2.15.0',
    settings: {},
  },
]
