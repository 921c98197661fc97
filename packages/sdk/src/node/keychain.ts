import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The commands that read an entry of the `spice` CLI from the keychain of a platform. */
const commands: Readonly<Record<string, (entry: string) => readonly [string, ...string[]]>> = {
  darwin: (entry) => ['/usr/bin/security', 'find-generic-password', '-s', entry, '-a', 'spice', '-w'],
  linux: (entry) => ['secret-tool', 'lookup', 'service', entry, 'username', 'spice'],
}

/** Reads an entry of the platform's keychain; `undefined` without the entry or the command. */
export async function readKeychain(entry: string): Promise<string | undefined> {
  const [file, ...args] = commands[process.platform]?.(entry) ?? []
  if (!file) return undefined
  try {
    const { stdout } = await promisify(execFile)(file, args, { timeout: 5000 })
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}
