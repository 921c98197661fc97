/**
 * Handlers for MSW. `handlers` makes one for every operation, `mock` the one that a test wants to answer otherwise;
 * single ones are exported under the names of the functions of `@spice-cloud/client`.
 *
 * @module
 */
export {
  type Emulator,
  type EmulatorHandlersOptions,
  emulatorHandlers,
} from './emulator-handlers.ts'
export * from './generated/index.ts'
