import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Keeps a second process away from a file. A lock whose process is gone (it was killed) counts for nothing.
 * @returns what takes the lock away
 * @throws Error when another process has the file
 */
export function lockFile(path: string): () => void {
  const lock = `${path}.lock`
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder !== process.pid && isAlive(holder)) {
      throw new Error(`${path} is in use by process ${holder}; if that is no emulator, remove ${lock}`)
    }
    writeFileSync(lock, String(process.pid), { mode: 0o600 })
  }
  return () => rmSync(lock, { force: true })
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
