import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))
export const bench: string = join(root, 'bench')
/** Temporary files of the measures; never committed. */
export const scratch: string = join(bench, '.tmp')
/** True if it is only tried that every measure runs: one round, on the smallest documents. */
export const isRehearsal: boolean = process.argv.includes('--rehearse')
/** Results of the measures; committed, except for those of a rehearsal. */
export const results: string = join(isRehearsal ? scratch : bench, 'results')
export const modules: string = join(bench, 'node_modules')
