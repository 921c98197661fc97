/**
 * The emulator behind a port, and its state in a file.
 *
 * @module
 */
export type { DataFile, DataFileOptions } from './data/open-data-file.ts'
export { openDataFile } from './data/open-data-file.ts'
export { readSeedFile } from './seed-file.ts'
export type { ServedEmulator, ServeOptions } from './serve.ts'
export { serve } from './serve.ts'
