import type { Command } from './command.ts'

/** A command by its name. What it needs is loaded when it is run. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
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
    summary: 'Write types, validators, client and mocks for a document.',
    load: async () => (await import('./generate.ts')).generateCommand,
  },
  {
    name: 'pull',
    summary: 'Fetch the document, and keep it in one form with a note of where it is from.',
    load: async () => (await import('./pull.ts')).pullCommand,
  },
  {
    name: 'overlay',
    summary: 'Print a document with overlays applied to it.',
    load: async () => (await import('./overlay.ts')).overlayCommand,
  },
  {
    name: 'diff',
    summary: 'Tell what changed between two documents, and whom it breaks.',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'changeset',
    summary: 'Write the changeset of what has changed: packages, bumps, and a text for users.',
    load: async () => (await import('./changeset.ts')).changesetCommand,
  },
  {
    name: 'check',
    summary: 'Check all that has to hold before a merge: code fresh, overlays matching, changeset there.',
    load: async () => (await import('./check.ts')).checkCommand,
  },
]
