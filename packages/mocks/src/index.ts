export { type Emulator, emulatorHandlers } from './emulator-handlers.ts'
export * from './generated/index.ts'
