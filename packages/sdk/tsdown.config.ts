import { definePackage } from '../../tsdown.shared.ts'

// Only `./node` imports from Node; tsconfig.neutral.json sees to the rest.
export default definePackage(import.meta.dirname, { deps: { neverBundle: [/^node:/] } })
