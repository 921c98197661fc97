import { posix } from 'node:path'
import ts from 'typescript'
import type { Module } from './emit-declarations.ts'

/** A top-level declaration of a module. */
export interface Declaration {
  /** Without comments; several where declarations are merged. */
  readonly text: string
  /** The members of an interface or an object type, by name; `null` for all else. */
  readonly members: ReadonlyMap<string, Member> | null
  /** The names that it mentions. */
  readonly mentions: ReadonlySet<string>
}

export interface Member {
  readonly text: string
  readonly isOptional: boolean
}

/** Another module's name. */
export interface Origin {
  /** Path in the output, or the name of a package. */
  readonly module: string
  readonly name: string
}

/** Declarations, imports and exports of a module. */
export interface ModuleFacts {
  readonly declarations: ReadonlyMap<string, Declaration>
  readonly imports: ReadonlyMap<string, Origin>
  /** Exported name, with the local name or the origin that it refers to. */
  readonly exports: ReadonlyMap<string, string | Origin>
  /** Modules all of whose exports are exported again. */
  readonly stars: readonly string[]
}

const printer = ts.createPrinter({ removeComments: true })

/** Reads the text of a declaration file. */
export function readModule({ path, text }: Module): ModuleFacts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const declarations = new Map<string, Declaration>()
  const imports = new Map<string, Origin>()
  const exports = new Map<string, string | Origin>()
  const stars: string[] = []
  const find = (specifier: ts.Expression): string => resolveModule(path, (specifier as ts.StringLiteral).text)

  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      for (const [local, name] of listNamed(statement)) {
        imports.set(local, { module: find(statement.moduleSpecifier), name })
      }
    } else if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier
      if (statement.exportClause === undefined && from) stars.push(find(from))
      if (statement.exportClause && ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          const local = (propertyName ?? name).text
          exports.set(name.text, from ? { module: find(from), name: local } : local)
        }
      }
    } else {
      const isExported = ts.canHaveModifiers(statement) && isMarked(statement, ts.SyntaxKind.ExportKeyword)
      for (const name of listNames(statement)) {
        declarations.set(name, merge(declarations.get(name), describeValue(file, statement)))
        if (isExported) exports.set(name, name)
      }
    }
  }
  return { declarations, imports, exports, stars }
}

function listNamed({ importClause }: ts.ImportDeclaration): readonly (readonly [string, string])[] {
  const bindings = importClause?.namedBindings
  const whole = importClause?.name ? [[importClause.name.text, 'default'] as const] : []
  if (bindings === undefined) return whole
  if (ts.isNamespaceImport(bindings)) return [...whole, [bindings.name.text, '*']]
  return [
    ...whole,
    ...bindings.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const),
  ]
}

function listNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node }
  return name ? [name.getText()] : []
}

function describeValue(file: ts.SourceFile, statement: ts.Statement): Declaration {
  const mentions = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) mentions.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(statement)
  return { text: print(file, statement), members: listMembers(file, statement), mentions }
}

function listMembers(file: ts.SourceFile, statement: ts.Statement): ReadonlyMap<string, Member> | null {
  const isPlain = ts.isInterfaceDeclaration(statement) && !statement.heritageClauses
  const literal =
    ts.isTypeAliasDeclaration(statement) && ts.isTypeLiteralNode(statement.type) ? statement.type : null
  const members = isPlain ? statement.members : literal?.members
  if (members === undefined) return null
  return new Map(
    members.map((member) => [
      member.name?.getText() ?? print(file, member),
      {
        text: print(file, member),
        isOptional: 'questionToken' in member && member.questionToken !== undefined,
      },
    ]),
  )
}

function merge(first: Declaration | undefined, second: Declaration): Declaration {
  if (first === undefined) return second
  return {
    text: `${first.text}\n${second.text}`,
    members: null,
    mentions: new Set([...first.mentions, ...second.mentions]),
  }
}

function print(file: ts.SourceFile, node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, file)
}

function isMarked(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false
}

/** The modules that the source of a module imports, as it is written. Declarations leave out what only code uses. */
export function listImported({ path, text }: Module): readonly string[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => resolveModule(path, fileName))
}

/** Modules of the output are named by their path, whichever ending an import has; all others by what is written. */
function resolveModule(from: string, specifier: string): string {
  return specifier.startsWith('.') ? toModuleName(posix.join(posix.dirname(from), specifier)) : specifier
}

/** A path without the ending. */
export function toModuleName(path: string): string {
  return path.replace(/\.(?:d\.ts|ts|js)$/, '')
}
