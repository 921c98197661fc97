/** The documents of the corpus, each generated into a folder of its own. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { parse } from 'yaml'
import type { Config } from '../../src/config.ts'
import type { Diagnostic } from '../../src/diagnostics.ts'
import { generate } from '../../src/generate.ts'
import type { JsonObject } from '../../src/json.ts'
import { readModel } from '../../src/make-outputs.ts'
import type { Model } from '../../src/model/types.ts'

const folder = join(import.meta.dirname, '../corpus')

/** The outputs for a user without an SDK. */
export const outputNames = ['types', 'schemas', 'client', 'mocks'] as const

/** A document of the corpus: one feature. */
export interface Feature {
  readonly name: string
  readonly file: string
}

/** An example with all features of OpenAPI 3.2. */
const example: Feature = {
  name: 'example-3.2',
  file: join(import.meta.dirname, '../../../examples/openapi-3.2/openapi.yaml'),
}

const ownFeatures: readonly Feature[] = readdirSync(folder).map((entry) => {
  const isFolder = statSync(join(folder, entry)).isDirectory()
  return {
    name: basename(entry, extname(entry)),
    file: isFolder ? join(folder, entry, 'openapi.yaml') : join(folder, entry),
  }
})

/** Every document, by its file name; one of several files is the `openapi.yaml` of a folder. */
export const features: readonly Feature[] = [...ownFeatures, example]

/** Generated output of a document. */
export interface Generated {
  readonly feature: Feature
  readonly folder: string
  readonly model: Model
  readonly diagnostics: readonly Diagnostic[]
}

/** Generates all four outputs from a document into a folder named after it. */
export async function generateFeature(
  feature: Feature,
  parent: string,
  options: Partial<Config> = {},
): Promise<Generated> {
  const target = join(parent, feature.name)
  const config: Config = {
    input: feature.file,
    extension: '.ts',
    outputs: Object.fromEntries(outputNames.map((name) => [name, { folder: join(target, name) }])),
    ...options,
  }
  await generate(config, parent)
  const { model, diagnostics } = await readModel(config, parent)
  return { feature, folder: target, model, diagnostics }
}

/** A document as its file contains it, parsed by another parser than ours. */
export function readFeature({ file }: Feature): JsonObject {
  return parse(readFileSync(file, 'utf8')) as JsonObject
}

/** The further files of a document that has several, by their paths in its folder. */
export function readFiles({ file }: Feature): Readonly<Record<string, JsonObject>> {
  const root = dirname(file)
  if (root === folder || root === dirname(example.file)) return {}
  const paths = readdirSync(join(root, 'schemas')).map((name) => `schemas/${name}`)
  return Object.fromEntries(
    paths.map((path) => [path, parse(readFileSync(join(root, path), 'utf8')) as JsonObject]),
  )
}

/** Paths of the modules of an output, without those of the others. */
export function listModules({ folder: root }: Generated): readonly string[] {
  return outputNames.flatMap((name) =>
    readdirSync(join(root, name))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(root, name, file)),
  )
}
