type Sqlite = typeof import('node:sqlite')

/**
 * Loads the SQLite of Node. It is loaded only when a data file is opened, since older versions of Node do
 * not have it, and everything else works there.
 * @throws Error on a runtime without it
 */
export function loadSqlite(): Sqlite {
  const sqlite = withoutWarning(readModule)
  if (sqlite) return sqlite
  throw new Error(
    `A data file needs node:sqlite, which Node has from 22.13 on; this is Node ${process.versions.node}. ` +
      'Without a data file, everything works.',
  )
}

function readModule(): Sqlite | undefined {
  try {
    return process.getBuiltinModule?.('node:sqlite')
  } catch {
    return undefined
  }
}

/** Node 22 and 24 warn that the module is experimental: users of the emulator cannot act on it. */
function withoutWarning<T>(act: () => T): T {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return act()
  } finally {
    process.emitWarning = emitWarning
  }
}
