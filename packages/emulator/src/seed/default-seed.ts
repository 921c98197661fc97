import type { Seed, SeedImage, SeedRegion } from './seed.ts'

/** Regions of a seed that names none: those that the service documents. */
export const defaultRegions: readonly SeedRegion[] = [
  { region: 'us-east-1', name: 'US East (N. Virginia)', provider: 'aws', is_default: true },
  { region: 'us-west-2', name: 'US West (Oregon)', provider: 'aws' },
  { region: 'dev-us-west-2', name: 'Development', provider: 'aws', is_default: true, env: 'dev' },
]

/** Images of a seed that names none. */
export const defaultImages: readonly SeedImage[] = [
  { tag: '2.3.2', is_default: true },
  { tag: '2.3.1' },
  { tag: '2.2.0' },
  { tag: '2.0.0' },
  { tag: '1.11.2' },
  { tag: '1.5.0-models' },
  { tag: '2.3.2-enterprise', channel: 'enterprise', is_default: true },
  { tag: '2.2.0-enterprise', channel: 'enterprise' },
]

const spicepod = 'version: v1\nkind: Spicepod\nname: quickstart\n'

/** The state that an emulator starts from without a seed. */
export const defaultSeed: Seed = {
  users: ['grace', 'edsger', 'barbara', 'alan'],
  organizations: [
    {
      name: 'acme',
      members: [{ username: 'ada', roles: ['owner'] }],
      clusters: [{ cluster_name: 'acme-dedicated', region: 'us-west-2' }],
    },
  ],
  repositories: [
    {
      name: 'acme/quickstart',
      description: 'A spicepod to start from',
      branches: { main: { 'README.md': '# Quickstart\n', 'spicepod.yaml': spicepod } },
    },
    {
      name: 'acme/monorepo',
      description: 'All services of Acme',
      branches: { main: { 'apps/sales/spicepod.yaml': spicepod, 'docs/README.md': '# Docs\n' } },
    },
  ],
}
