import type { AnyCommand } from './command.ts'

/** A command by its name. What it needs is loaded when it is run. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<AnyCommand>
}

/** In the order in which the help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'Write a config file for a document.',
    load: async () => (await import('./init.ts')).initCommand,
  },
  {
    name: 'generate',
    summary: 'Generate types, validators, client and mocks.',
    load: async () => (await import('./generate.ts')).generateCommand,
  },
  {
    name: 'pull',
    summary: 'Download the document and normalize its layout.',
    load: async () => (await import('./pull.ts')).pullCommand,
  },
  {
    name: 'overlay',
    summary: 'Print a document with overlays applied to it.',
    load: async () => (await import('./overlay.ts')).overlayCommand,
  },
  {
    name: 'upgrade',
    summary: 'Convert a document to OpenAPI 3.1.',
    load: async () => (await import('./upgrade.ts')).upgradeCommand,
  },
  {
    name: 'fix',
    summary: 'Write an overlay that fixes errors of a document.',
    load: async () => (await import('./fix.ts')).fixCommand,
  },
  {
    name: 'diff',
    summary: 'Compare two documents and report breaking changes.',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'changeset',
    summary: 'Write a changeset for what has changed.',
    load: async () => (await import('./changeset.ts')).changesetCommand,
  },
  {
    name: 'check',
    summary: 'Verify generated code, overlays and changesets.',
    load: async () => (await import('./check.ts')).checkCommand,
  },
]
