export { type Description, describeFindings } from './describe.ts'
export { type DiffOptions, diffDocuments } from './diff-documents.ts'
export { documentNames, functionNames, methodNames, type Names } from './names.ts'
export { printHtml } from './report/print-html.ts'
export { printJson } from './report/print-json.ts'
export { printMarkdown } from './report/print-markdown.ts'
export { printText } from './report/print-text.ts'
export type { Rule } from './rules/rule.ts'
export { listRules } from './rules/rules.ts'
export { type Part, type Sentence, toText } from './sentence.ts'
export {
  type Change,
  type Compared,
  type Diff,
  type Direction,
  type Finding,
  type Level,
  levels,
  type Replacement,
} from './types.ts'
