import ts from 'typescript'

/** A module of an output, by its path in the output's folder. */
export interface Module {
  readonly path: string
  readonly text: string
}

/**
 * The declarations of modules, as a build would write them. No types are worked out: generated code says the type
 * of all that it exports.
 */
export function emitDeclarations(modules: readonly Module[]): readonly Module[] {
  return modules.map(({ path, text }) => ({
    path,
    text: ts.transpileDeclaration(text, { fileName: path, compilerOptions }).outputText,
  }))
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  isolatedDeclarations: true,
  declaration: true,
  removeComments: true,
}
