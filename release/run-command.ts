import { spawn } from 'node:child_process'

export interface CommandOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Time limit in milliseconds. @default 300,000 */
  readonly timeoutMs?: number
}

/**
 * Runs a program to its end and resolves to what it wrote to its standard output.
 * @throws Error with the end of all that it printed, when it fails or takes too long.
 */
export async function runCommand(
  file: string,
  args: readonly string[],
  { cwd, env, timeoutMs = 300_000 }: CommandOptions,
): Promise<string> {
  const child = spawn(file, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    // npm, pnpm and the like are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  })
  let stdout = ''
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? signal))
  })
  if (status === 0) return stdout
  throw new Error(`${[file, ...args].join(' ')} failed (${status}) in ${cwd}:\n${shorten(printed)}`)
}

/** The end of what was printed, without the length of minified lines. */
function shorten(text: string): string {
  const lines = text.trim().split('\n').slice(-60)
  return lines.map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line)).join('\n')
}
