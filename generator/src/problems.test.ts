import { expect, test } from 'vitest'
import { problems as all } from './diagnostic-codes.ts'
import { quirks } from './document/quirks.ts'

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
