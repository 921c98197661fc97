import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))
export const bench: string = join(root, 'bench')
/** What the measures make on their way; never committed. */
export const scratch: string = join(bench, '.tmp')
/** What they found; committed. */
export const results: string = join(bench, 'results')
export const modules: string = join(bench, 'node_modules')
