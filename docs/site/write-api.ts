/**
 * Writes a page for every export of the packages, from the docstrings, into the folder of the first argument. Exports
 * that exist once per operation are left out: the pages of the operations describe them, and the file of the second
 * argument maps them to these pages.
 *
 * It uses the TypeScript of this folder, because the repository's version has no API for TypeDoc.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Application, Converter, type DeclarationReflection, OptionDefaults, ReflectionKind } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'

const root = join(import.meta.dirname, '../..')
const folders = ['packages/sdk', 'packages/client', 'packages/schemas', 'packages/mocks', 'packages/emulator']

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

const options: Partial<PluginOptions> = {
  fileExtension: '.md',
  entryFileName: 'index',
  hidePageHeader: true,
  useCodeBlocks: true,
  expandObjects: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  propertyMembersFormat: 'table',
  indexFormat: 'table',
  tableColumnSettings: {
    hideSources: true,
    hideInherited: true,
    hideModifiers: true,
    hideDefaults: true,
    hideOverrides: true,
  },
  pageTitleTemplates: { index: 'Packages', module: '{name}', member: '{name}' },
}

const [out = '', linksFile = ''] = process.argv.slice(2)
const links = JSON.parse(readFileSync(linksFile, 'utf8')) as Readonly<Record<string, string>>
const sources = listModules()
const app = await Application.bootstrapWithPlugins({
  entryPoints: [...sources.keys()],
  tsconfig: join(import.meta.dirname, 'tsconfig.api.json'),
  plugin: ['typedoc-plugin-markdown'],
  router: 'member',
  out,
  name: 'Packages',
  readme: 'none',
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  blockTags: [...OptionDefaults.blockTags, '@description'],
  // The pages of the operations describe generated names.
  validation: { notExported: false, invalidLink: true, notDocumented: true },
  packagesRequiringDocumentation: [
    ...new Set([...sources.values()].map((name) => name.split('/').slice(0, 2).join('/'))),
  ],
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
  ...options,
})

app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection: DeclarationReflection) => {
  const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName ?? ''
  if (reflection.kind === ReflectionKind.Module) reflection.name = sources.get(file) ?? reflection.name
  if (reflection.kindOf([ReflectionKind.Variable, ReflectionKind.Method]) && isBulk(file)) {
    context.project.removeReflection(reflection)
  }
})

app.converter.addUnknownSymbolResolver(({ symbolReference }, _reflection, _part, symbol) => {
  const name = `${symbol?.packageName}.${symbolReference?.path?.at(-1)?.path}`
  return Object.hasOwn(links, name) ? links[name] : undefined
})

const project = await app.convert()
if (project) {
  app.validate(project)
  await app.generateOutputs(project)
}
if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1

/** Exports of the packages: source files, and the names that they are imported by. */
function listModules(): Map<string, string> {
  const modules = new Map<string, string>()
  for (const folder of [...folders, 'generator']) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
    for (const [entry, targets] of Object.entries(manifest.exports)) {
      if (typeof targets === 'string') continue
      modules.set(join(root, folder, targets['@spice-cloud/source'] ?? ''), join(manifest.name, entry))
    }
  }
  return modules
}

/** Returns true if a file holds one thing for each operation or schema. */
function isBulk(file: string): boolean {
  return (
    file.includes('/src/generated/') &&
    /^(operations|schemas|examples|handlers|resources)\.ts$/.test(basename(file))
  )
}
