import { definePackage } from '../../tsdown.shared.ts'

// Module by module, so that a program that never imports `paths` does not load it.
export default definePackage(import.meta.dirname, { unbundle: true })
