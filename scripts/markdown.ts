/** A fenced block of a Markdown file. */
export interface Block {
  /** The word behind the fence, such as `ts`; empty without one. */
  readonly language: string
  /** The rest of the line. */
  readonly info: string
  readonly text: string
  /** One-based line of the first line of the text. */
  readonly line: number
}

/** Something on one line of a Markdown file. */
export interface Mark {
  readonly text: string
  readonly line: number
}

/** The parts of a Markdown file that make claims which a program can check. */
export interface Markdown {
  readonly blocks: readonly Block[]
  readonly links: readonly Mark[]
  /** Inline code. */
  readonly spans: readonly Mark[]
  /** Anchors that a link can refer to, as GitHub makes them from headings. */
  readonly anchors: readonly string[]
}

/** Reads the plain Markdown that this repository is written in: fences of three backticks, inline links. */
export function readMarkdown(source: string): Markdown {
  const blocks: Block[] = []
  const links: Mark[] = []
  const spans: Mark[] = []
  const anchors: string[] = []
  const lines = source.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const fence = /^\s*```(\w*)\s*(.*)$/.exec(line)
    if (fence) {
      const end = lines.findIndex((other, at) => at > index && /^\s*```\s*$/.test(other))
      const last = end < 0 ? lines.length : end
      const text = lines.slice(index + 1, last).join('\n')
      blocks.push({ language: fence[1]!, info: fence[2]!, text, line: index + 2 })
      index = last
      continue
    }
    const heading = /^#+ (.+)$/.exec(line)
    if (heading) anchors.push(makeAnchor(heading[1]!))
    for (const [, text] of line.matchAll(/`([^`]+)`/g)) spans.push({ text: text!, line: index + 1 })
    const prose = line.replace(/`[^`]+`/g, '`')
    for (const [, text] of prose.matchAll(/\]\(([^)\s]+)\)/g)) links.push({ text: text!, line: index + 1 })
  }
  return { blocks, links, spans, anchors }
}

function makeAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}
