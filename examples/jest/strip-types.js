import { stripTypeScriptTypes } from 'node:module'

/** Has Jest read TypeScript as Node does: without its types. */
export default { process: (text) => ({ code: stripTypeScriptTypes(text) }) }
