import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Code, code, join, trust } from './code.ts'
import { type EmitOptions, sibling } from './emitter.ts'
import type { File } from './file.ts'

/**
 * Modules of `schemas` that runtime modules of other outputs import, each with the public module that exports the same
 * names.
 */
const published: Readonly<Record<string, string>> = {
  '../schemas/runtime': 'operations',
  '../schemas/operation-examples': 'examples',
}

/**
 * Copies a module from `src/runtime` into an output and rewrites its imports.
 *
 * @param name such as `client/serialize.ts`
 */
export function copyRuntime(name: string, options: EmitOptions): File {
  const text = readFileSync(new URL(`../runtime/${name}`, import.meta.url), 'utf8')
  const parts = adapt(name, text, options).split(/(?<=^(?:\}|import|export) .*from )'(\.{1,2}\/[^']+)\.ts'$/m)
  const rewritten = parts.map((part, index) => (index % 2 === 0 ? trust(part) : specifierOf(part, options)))
  return { path: basename(name), contents: code`${options.header}\n${join(rewritten)}` }
}

/** A module of the same output, or the public module of another output. */
function specifierOf(path: string, options: EmitOptions): Code {
  const module = published[path]
  return module === undefined ? sibling(basename(path), options) : options.specifier('schemas', module)
}

/** The modules are written for zod mini, from which the classic API differs in names, and for the platform's JSON. */
function adapt(name: string, text: string, { zod, int64 }: EmitOptions): string {
  const isExact = int64 === 'bigint' && jsonCalls.test(text) && !/^schemas\/|\/json\.ts$/.test(name)
  const exact = isExact
    ? `import { exactJson } from '../formats/json.ts'\n${text.replaceAll(new RegExp(jsonCalls, 'g'), 'exactJson.')}`
    : text
  return zod === 'mini' ? exact : exact.replaceAll("'zod/mini'", "'zod'").replaceAll('zod.ZodMini', 'zod.Zod')
}

const jsonCalls = /\bJSON\.(?=parse\b|stringify\b)/
