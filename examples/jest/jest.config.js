// Our packages are ES modules, so Jest runs under `node --experimental-vm-modules`. Nothing else is needed where they
// are installed; the rest is for this repository, where tests read the TypeScript that they are made of.
export default {
  testEnvironmentOptions: { customExportConditions: ['@spice-cloud/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/strip-types.js' },
}
