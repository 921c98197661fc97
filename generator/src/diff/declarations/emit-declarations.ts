import ts from 'typescript'

/** A module of an output, by its path in the output's folder. */
export interface Module {
  readonly path: string
  readonly text: string
}

/**
 * The declarations of modules, as a build would write them. No types are inferred, since generated code declares the
 * type of every export.
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
