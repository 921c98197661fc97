import { describeFindings, writeFact } from '../describe.ts'
import { documentNames } from '../names.ts'
import { toText } from '../sentence.ts'
import type { Change, Compared, Diff } from '../types.ts'
import { countLevels, listPairs } from './summarize.ts'

/** The whole comparison for programs, one entry for each operation that a change affects. */
export function printJson(diff: Diff): string {
  const { changes, replacements } = diff
  const report = {
    old: describeValue(diff.old),
    new: describeValue(diff.new),
    summary: countLevels(changes),
    replacements: replacements.map((replacement) => {
      const pairs = listPairs(replacement, documentNames)
      const isServed = replacement.pairs.map((pair) => pair.isServed)
      return { ...replacement, pairs: pairs.map((pair, index) => ({ ...pair, isServed: isServed[index] })) }
    }),
    changes: changes.map((change) => ({
      ...toEntry(change),
      accepted: diff.accepted.get(change.fingerprint) ?? null,
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function describeValue({ document, model }: Compared): object {
  return { source: document.source, title: model.info.title, version: model.info.version }
}

function toEntry({ finding, level, operation, subject, fingerprint }: Change): object {
  const { rule, direction, oldPointer, newPointer, facts } = finding
  const { sentence, advice } = describeFindings([finding])
  return {
    rule,
    level,
    direction,
    operation,
    name: subject?.name.id ?? null,
    pointer: newPointer ?? oldPointer,
    oldPointer,
    newPointer,
    facts: JSON.parse(JSON.stringify(facts, writeFact)),
    message: toText(sentence),
    advice: advice && toText(advice),
    fingerprint,
  }
}
