const damaged = 'is damaged. Restore a copy, or remove it to start anew.'
const full =
  'cannot be written: the disk is full. Free some space and try again; nothing that was stored is lost.'

/** Explanations of SQLite's result codes for users of a data file (https://sqlite.org/rescode.html). */
const explanations: Readonly<Record<number, string>> = {
  5: 'is in use by another emulator. Stop that one, or use another file.',
  8: 'cannot be written: it, or its folder, is read-only.',
  10: 'cannot be read or written: the disk reports an error, or the file may not grow.',
  11: damaged,
  13: full,
  14: 'cannot be opened: the file or its folder cannot be read or written.',
  26: damaged,
}

const systemExplanations: Readonly<Record<string, string>> = {
  EACCES: 'cannot be written: permission to the file or its folder is denied.',
  EPERM: 'cannot be written: permission to the file or its folder is denied.',
  EROFS: 'cannot be written: the file system is read-only.',
  ENOSPC: full,
}

/** Runs a function; its errors name the file and the reason. */
export function explainErrors<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const { errcode, code = '', message } = error as NodeJS.ErrnoException & { readonly errcode?: number }
    if (error instanceof SyntaxError) throw new Error(`${path} ${damaged}`, { cause: error })
    const explanation =
      errcode === undefined
        ? systemExplanations[code]
        : (explanations[errcode & 0xff] ?? `cannot be used: ${message}.`)
    throw explanation === undefined ? error : new Error(`${path} ${explanation}`, { cause: error })
  }
}
