/** The table of rules as a document, for readers who look one up. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listRules } from '../src/diff/index.ts'
import { notCompared } from '../src/diff/rules/not-compared.ts'
import type { Rule } from '../src/diff/rules/rule.ts'

test('`docs/diff-rules.md` lists all rules and the fields that are not compared', async () => {
  const rows = [...new Map(listRules().map(({ name, rule }) => [name, rule]))].map(printRow)
  const left = notCompared.map(
    ({ fields, reason }) => `| ${fields.map((field) => `\`${field}\``).join(', ')} | ${reason} |`,
  )
  const text = `${head}\n${rows.join('\n')}\n${foot}\n${left.join('\n')}\n`
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/diff-rules.md'))
})

function printRow([id, { level, reason, oasdiff }]: readonly [id: string, rule: Rule]): string {
  const cells =
    typeof level === 'string'
      ? [`\`${id}\``, level, '']
      : [`\`request-${id}\`, \`response-${id}\``, level.request, level.response]
  return `| ${[...cells, reason, oasdiff ?? ''].join(' | ')} |`
}

const head = `# Rules of \`spicegen diff\`

The levels:

- **breaking**: working calls fail, or correct code no longer compiles or is no longer correct.
- **potentially breaking**: depends on the caller, or on what the documents do not define.
- **additive**: new or less strict; existing callers are unaffected.
- **docs**: only documentation, or names that are only used in the document.

A rule with two levels depends on the direction; its identifier begins with \`request-\` or \`response-\`. Your config can give a rule another level:

\`\`\`json
{ "diff": { "levels": { "response-enum-value-added": "breaking" } } }
\`\`\`

[oasdiff](https://github.com/oasdiff/oasdiff)'s checks are the reference for completeness. oasdiff has a check for each location (body, property, parameter, header); here one rule covers all of them. The last column shows oasdiff's level if it differs; the reason explains why.

Schemas with the same values are equal, however they are written: references or inline schemas, \`allOf\` that repeats what another part defines, \`format: byte\` or \`contentEncoding: base64\`, \`minimum: 1\` or \`exclusiveMinimum: 0\` for integers, and defaults written out or left out.

| rule | level, in a request | in a response | reason | oasdiff |
| --- | --- | --- | --- | --- |`

const foot = `
## What is not compared

A test changes every field that the specification defines. Only changes of these fields are not reported:

| field | reason |
| --- | --- |
| schemas that no operation, webhook or callback uses | No caller sends or receives them. \`spicegen changeset\` compares the exported types. |
| request bodies of \`GET\` and \`HEAD\` operations | \`fetch\` cannot send them, so the generator leaves them out with a warning. |
| extensions such as \`x-extensible-enum\`, \`x-stability-level\` and \`x-sunset\` | The specification does not define them. \`x-pagination\`, \`x-required-scopes\` and \`x-idempotent\` are compared. |`
