import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMarkdown } from './markdown.ts'

const root = join(import.meta.dirname, '..')

/** A program in a document. */
export interface Program {
  /** As `file:line`. */
  readonly place: string
  /** A name for a file that holds it. */
  readonly file: string
  readonly text: string
}

/** The programs of documents: all their blocks of TypeScript, but those marked `excerpt` behind the fence. */
export function listPrograms(...patterns: readonly string[]): Program[] {
  return globSync(patterns, { cwd: root })
    .sort()
    .flatMap((file) =>
      readMarkdown(readFileSync(join(root, file), 'utf8'))
        .blocks.filter(({ language, info }) => language === 'ts' && info !== 'excerpt')
        .map(({ text, line }) => ({
          place: `${file}:${line}`,
          file: `${file.replaceAll('/', '-')}-${line}.ts`,
          text,
        })),
    )
}
