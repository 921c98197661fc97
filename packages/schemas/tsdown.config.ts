import { definePackage } from '../../tsdown.shared.ts'

// Keeps modules separate, so that a program without examples does not load them.
export default definePackage(import.meta.dirname, { unbundle: true })
