/** The table of rules as a document, for those who want to look one up. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listRules, type Rule } from '../src/diff/index.ts'

test('the documented rules are those that are applied', async () => {
  const rows = [...new Set(listRules().map(({ rule }) => rule))].map(printRow)
  const text = `${head}\n${rows.join('\n')}\n`
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/diff-rules.md'))
})

function printRow({ id, level, reason, oasdiff }: Rule<never>): string {
  const cells = typeof level === 'string' ? [level, level] : [level.request, level.response]
  const judged = typeof level === 'string' ? `\`${id}\`` : `\`request-${id}\`, \`response-${id}\``
  const sent = typeof level === 'string' ? [level, ''] : cells
  return `| ${[judged, ...sent, reason, oasdiff ?? ''].join(' | ')} |`
}

const head = `# Rules of \`spicegen diff\`

What the levels mean:

- **breaking**: calls that worked fail, or code that was right no longer is.
- **potentially breaking**: it depends on the caller, or on what the documents do not tell.
- **additive**: new, or less strict; whoever knows nothing of it need not care.
- **docs**: nothing but words, or names that only the document has.

Where something is sent and received, it is judged by direction, and the identifier begins with it. A rule with one level is about neither, or the same for both.

The list of checks that oasdiff publishes was the reference for completeness. It has one for each place (body, property, parameter, header) in which we have one for all of them. The last column says how oasdiff judges where we judge otherwise; the reason says why we do. Not compared: callbacks, links, \`contentMediaType\` and \`contentSchema\`, and dates of sunset.

This table is written from \`generator/src/diff/rules.ts\` by its test.

| rule | level, in a request | in a response | reason | oasdiff |
| --- | --- | --- | --- | --- |`
