import * as normalizeProblems from './document/problems/normalize.ts'
import * as overlayProblems from './document/problems/overlay.ts'
import * as parseProblems from './document/problems/parse.ts'
import * as resolveProblems from './document/problems/resolve.ts'
import * as selectProblems from './document/problems/select.ts'
import * as swaggerProblems from './document/problems/swagger.ts'
import { quirks } from './document/quirks.ts'
import * as modelProblems from './model/problems.ts'
import type { Problem } from './problem.ts'
import * as sourceProblems from './source/problems.ts'

/** Every problem that a stage can find. */
export const problems: readonly Problem<never>[] = [
  sourceProblems,
  parseProblems,
  overlayProblems,
  resolveProblems,
  normalizeProblems,
  selectProblems,
  swaggerProblems,
  modelProblems,
].flatMap((catalogue): readonly Problem<never>[] => Object.values(catalogue))

/**
 * The codes of all problems, sorted. Errors are included, because they are warnings in components that no operation
 * uses.
 */
export const diagnosticCodes: readonly string[] = [
  ...quirks.keys(),
  ...problems.map(({ code }) => code).filter((code) => code !== normalizeProblems.quirk.code),
].toSorted()
