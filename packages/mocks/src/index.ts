export * from './generated/index.ts'
export { emulatorHandlers, type Emulator } from './emulator-handlers.ts'
