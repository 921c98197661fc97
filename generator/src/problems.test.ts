import { expect, test } from 'vitest'
import * as normalizeProblems from './document/problems/normalize.ts'
import * as overlayProblems from './document/problems/overlay.ts'
import * as parseProblems from './document/problems/parse.ts'
import * as resolveProblems from './document/problems/resolve.ts'
import * as swaggerProblems from './document/problems/swagger.ts'
import { quirks } from './document/quirks.ts'
import * as modelProblems from './model/problems.ts'
import * as sourceProblems from './source/problems.ts'

const catalogues = [
  sourceProblems,
  parseProblems,
  overlayProblems,
  resolveProblems,
  normalizeProblems,
  swaggerProblems,
  modelProblems,
]
const all = catalogues.flatMap((catalogue) => Object.values(catalogue))

test.each(all.map((problem) => [problem.code, problem] as const))(
  '%s has a cause and a fix',
  (_, problem) => {
    expect(problem.cause).toMatch(/^[A-Z`].{20,}\.$/s)
    expect(problem.fix).toMatch(/^[A-Z].{5,}[.?]$/s)
  },
)

test('codes are unique, and valid identifiers for scripts', () => {
  const codes = all.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z0-9.]+)*$/)
})

test.each([...quirks])('the quirk %s has a description, a reason and a link', (_, quirk) => {
  expect(quirk.what).toMatch(/^[a-z].{10,}[^.]$/)
  expect(quirk.why).toMatch(/^[A-Z].{20,}\.$/)
  expect(URL.canParse(quirk.link)).toBe(true)
})
