/** What a changeset says: which packages, and what their users are told. */
export interface Notes {
  readonly bumps: ReadonlyMap<string, string>
  readonly text: string
}

/** Reads a changeset as `spicegen changeset` prints it, with the name of its file before it or without; `null` where there was none to print. */
export function readNotes(changeset: string): Notes | null {
  const [, head, text] = /^---\n(.*?)\n?---\n\n(.*)$/ms.exec(changeset) ?? []
  if (head === undefined || text === undefined) return null
  const bumps = head.split('\n').map((row): [string, string] => {
    const [name = '', bump = ''] = row.split(': ')
    return [name.replaceAll("'", ''), bump]
  })
  return { bumps: new Map(bumps), text: text.trimEnd() }
}

/** GitHub takes no longer text for a pull request. */
const maximumLength = 65_536

/** Cuts a report to what a pull request can hold, at the end of a line. */
export function cutReport(report: string): string {
  const note = '\n\nThe rest is too long for a pull request: see it with `pnpm regenerate --no-pull`.\n'
  if (report.length <= maximumLength) return report
  const cut = report.slice(0, maximumLength - note.length)
  return `${cut.slice(0, cut.lastIndexOf('\n'))}${note}`
}
