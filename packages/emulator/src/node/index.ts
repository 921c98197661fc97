export type { ServedEmulator, ServeOptions } from './serve.ts'
export { serve } from './serve.ts'
