import { definePackage } from '../../tsdown.shared.ts'

// Module by module, so that a program that never imports examples does not load them.
export default definePackage(import.meta.dirname, { unbundle: true })
