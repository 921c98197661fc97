export interface LoginPage {
  readonly code: string
  /** `null` if the sign-in was refused. */
  readonly username: string | null
  readonly usernames: readonly string[]
}

/** The page that a browser shows while the CLI waits. */
export function renderLoginPage({ code, username, usernames }: LoginPage): string {
  const link = (label: string, query: string) =>
    `<a href="?code=${encodeURIComponent(code)}&amp;${query}">${escapeHtml(label)}</a>`
  const others = usernames.filter((name) => name !== username)
  const choices = others.map((name) => link(name, `user=${encodeURIComponent(name)}`))
  const outcome =
    username === null ? 'The sign-in was refused.' : `You are signed in as ${escapeHtml(username)}.`
  return `<!doctype html>
<html lang="en">
<title>Sign in to the Spice CLI</title>
<h1>${outcome}</h1>
<p>Compare the code with the one in your terminal: <code>${escapeHtml(code)}</code>. You can close this page.</p>
<p>Sign in as ${choices.join(', ')}, or ${link('refuse', 'deny')}.</p>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
