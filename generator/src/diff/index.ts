export { type DiffOptions, diffDocuments } from './diff-documents.ts'
export { documentNames, generatedNames, type Names } from './names.ts'
export { printHtml } from './report/print-html.ts'
export { printJson } from './report/print-json.ts'
export { printMarkdown } from './report/print-markdown.ts'
export { printText } from './report/print-text.ts'
export { listRules } from './rules.ts'
export { type Part, type Sentence, toText } from './sentence.ts'
export {
  type Change,
  type Compared,
  type Diff,
  type Direction,
  type Level,
  levels,
  type Rule,
  type Succession,
} from './types.ts'
