import { expect, test } from 'vitest'
import { cutReport, describeFailure, describeNotes, readNotes } from './regeneration-text.ts'

test('the packages, bumps and text of each changeset are read and described', () => {
  const first = ".changeset/api-1.md:\n\n---\n'@a/b': minor\n'@a/c': patch\n---\n\nFirst.\n\n- Second\n"
  const second = ".changeset/api-1-methods.md:\n\n---\n'@a/sdk': minor\n---\n\nThird.\n"
  const notes = readNotes(first + second)
  expect(notes).toEqual([
    {
      bumps: new Map([
        ['@a/b', 'minor'],
        ['@a/c', 'patch'],
      ]),
      text: 'First.\n\n- Second',
    },
    { bumps: new Map([['@a/sdk', 'minor']]), text: 'Third.' },
  ])
  expect(describeNotes(notes)).toBe(
    '`@a/b`: minor, `@a/c`: patch.\n\nFirst.\n\n- Second\n\n`@a/sdk`: minor.\n\nThird.\n',
  )
})

test('a file that is not a changeset has no notes', () => {
  expect(readNotes('Nothing changed for users. No changeset is needed.\n')).toEqual([])
})

test('a report that is too long for GitHub is cut at the end of a line, with a note', () => {
  const line = `${'x'.repeat(99)}\n`
  expect(cutReport(line)).toBe(line)
  const cut = cutReport(line.repeat(1000))
  expect(cut.length).toBeLessThanOrEqual(65_536)
  expect(cut).toMatch(/x{99}\n\nThe rest is too long/)
})

test('a failed test run is described by its failed lines, and its output cannot end the code block', () => {
  const output = '\u001b[31m ✓ fine\u001b[39m\n × SDK lists\n```\nsrc/a.ts(1,1): error TS1: x\n2 failed'
  const text = describeFailure({ step: 'test', output })
  expect(text).toContain('× SDK lists\nsrc/a.ts(1,1): error TS1: x\n2 failed\n')
  expect(text).not.toContain('fine')
  expect(describeFailure({ step: 'pull', output: 'a\n````\nb' })).toMatch(/^`````text\na\n````\nb\n`````$/m)
})
