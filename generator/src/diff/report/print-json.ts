import { toText } from '../sentence.ts'
import type { Change, Compared, Diff } from '../types.ts'
import { countLevels } from './summarize.ts'

/** The whole comparison for programs, one entry for each operation that a change concerns. */
export function printJson(diff: Diff): string {
  const { changes, successions } = diff
  const report = {
    old: describeValue(diff.old),
    new: describeValue(diff.new),
    summary: countLevels(changes),
    successions,
    changes: changes.map(toEntry),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function describeValue({ document, model }: Compared): object {
  return { source: document.source, title: model.info.title, version: model.info.version }
}

function toEntry(change: Change): object {
  const { rule, level, direction, operation, name, oldPointer, newPointer, sentence, advice } = change
  return {
    rule,
    level,
    direction,
    operation,
    name,
    pointer: newPointer ?? oldPointer,
    oldPointer,
    newPointer,
    message: toText(sentence),
    advice: advice && toText(advice),
  }
}
