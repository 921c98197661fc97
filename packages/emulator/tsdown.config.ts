import { definePackage } from '../../tsdown.shared.ts'

export default definePackage(import.meta.dirname, { platform: 'node' })
