export {
  type Emulator,
  type EmulatorHandlersOptions,
  emulatorHandlers,
} from './emulator-handlers.ts'
export * from './generated/index.ts'
