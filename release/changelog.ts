/**
 * Turns changesets into lines of a changelog, as they were written for users. What a package depends on needs no
 * line, since all that come out of the document move together.
 */
export default {
  /** Further paragraphs are indented, so that they stay within their point of the list. */
  getReleaseLine: ({ summary }: { readonly summary: string }): string =>
    `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  getDependencyReleaseLine: (): string => '',
}
