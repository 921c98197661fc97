/**
 * Handlers for MSW. `handlers` creates one for every operation. `mock` overrides the response of an operation; its
 * functions are also exported under the names of the functions of `@spice-cloud/client`.
 *
 * @module
 */
export {
  type Emulator,
  type EmulatorHandlersOptions,
  emulatorHandlers,
} from './emulator-handlers.ts'
export * from './generated/index.ts'
