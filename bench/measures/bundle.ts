import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { DocumentName } from '../documents/documents.ts'
import { explainBuildFailure } from '../harness/bundle-module.ts'
import { bench } from '../harness/folders.ts'
import { ensureGenerated, outputFolder } from '../harness/generate.ts'
import { type Bar, formatNumber, type Report, type Row, type Section } from '../harness/report.ts'
import {
  type Generator,
  heyApi,
  kubb,
  openapiZodClient,
  orval,
  spicegen,
  versionOf,
} from '../peers/generators.ts'
import { spicegenClassic } from '../peers/spicegen-classic.ts'
import { type BundleGroup, bundleGroups } from './bundle-programs.ts'

/** Bytes of programs that use a client, as a bundler makes them. */
export async function measureBundles(): Promise<Report> {
  const { build, version } = await import('esbuild')
  const failures = await generateAll([
    [spicegen, 'spice'],
    [spicegenClassic, 'spice'],
    [heyApi, 'spice'],
    [orval, 'spice'],
    [kubb, 'spice'],
    [openapiZodClient, 'spice'],
    [spicegen, 'github'],
    [heyApi, 'github'],
    [orval, 'github'],
    [spicegen, 'synthetic-10000'],
  ])
  const measure = async (code: string): Promise<{ minified: number; gzipped: number } | string> => {
    const failed = [...failures].find(([folder]) => code.includes(JSON.stringify(folder).slice(1, -1)))
    if (failed) return `not generated: ${failed[1]}`
    try {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: bench, loader: 'ts' },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        logLevel: 'silent',
      })
      const [file] = outputFiles
      return { minified: file!.contents.length, gzipped: gzipSync(file!.contents, { level: 9 }).length }
    } catch (error) {
      return `not bundled: ${explainBuildFailure(error as Error)}`
    }
  }
  const sections: Section[] = []
  for (const group of bundleGroups) sections.push(await measureGroup(group, measure))
  return {
    title: 'Bundle sizes',
    exact: true,
    method: [
      'Each row is a whole program that calls operations and prints the answer, bundled and minified for browsers, with everything that it needs. Only the program is written by hand; clients and validators are generated from the same document. Sizes are exact: they do not vary from run to run.',
      `Versions: esbuild ${version}, zod ${versionOf('zod')}, hey-api ${heyApi.version}, orval ${orval.version}, kubb ${kubb.version}, openapi-zod-client ${openapiZodClient.version}, openapi-fetch ${versionOf('openapi-fetch')}, openai ${versionOf('openai')}.`,
    ],
    sections,
  }
}

/** Generates what the programs import; gives back the folders where that failed, and why. */
async function generateAll(
  wanted: readonly (readonly [Generator, DocumentName])[],
): Promise<ReadonlyMap<string, string>> {
  const failures = new Map<string, string>()
  for (const [generator, document] of wanted) {
    const failure = await ensureGenerated(generator, document)
    if (failure !== null)
      failures.set(join(outputFolder(generator, document), 'output'), failure.slice(0, 100))
  }
  return failures
}

async function measureGroup(
  { title, programs }: BundleGroup,
  measure: (code: string) => Promise<{ minified: number; gzipped: number } | string>,
): Promise<Section> {
  const rows: Row[] = []
  const bars: Bar[] = []
  for (const [subject, code] of Object.entries(programs)) {
    const size = await measure(code)
    if (typeof size === 'string') {
      rows.push({ subject, cells: [size, ''] })
      bars.push({ label: subject, value: null, note: 'failed' })
      continue
    }
    rows.push({ subject, cells: [formatBytes(size.minified), formatBytes(size.gzipped)] })
    bars.push({ label: subject, value: size.gzipped, note: `${formatNumber(size.gzipped / 1000)} kB` })
  }
  return {
    title,
    columns: ['minified bytes', 'gzipped bytes'],
    rows,
    chart: { title, unit: 'kB gzipped, less is better', bars },
  }
}

function formatBytes(bytes: number): string {
  return bytes.toLocaleString('en-US')
}
