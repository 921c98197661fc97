import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLines, listHunks } from './compare-lines.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

test('`compareLines()` returns all lines of both texts in order', () => {
  fc.assert(
    fc.property(lines, lines, (old, next) => {
      const rows = compareLines(old, next)
      expect(rows.flatMap((row) => row.old ?? [])).toEqual(old)
      expect(rows.flatMap((row) => row.new ?? [])).toEqual(next)
    }),
  )
})

test('equal texts have no differing rows and no hunks', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const rows = compareLines(text, text)
      expect(rows.every((row) => row.old === row.new)).toBe(true)
      expect(listHunks(rows)).toEqual([])
    }),
  )
})

test('hunks contain the differing rows, some context, and the number of skipped rows', () => {
  const old = ['1', '2', '3', '4', '5', '6', 'x', '8']
  const next = ['1', '2', '3', '4', '5', '6', 'y', '8']
  expect(listHunks(compareLines(old, next), 1)).toEqual([
    {
      skipped: 5,
      rows: [
        { old: '6', new: '6' },
        { old: 'x', new: 'y' },
        { old: '8', new: '8' },
      ],
    },
  ])
})
