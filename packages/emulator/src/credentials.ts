import type { State } from './store/state.ts'

/** Data that a client needs to connect. */
export interface Credentials {
  /** Handle of the organization. */
  readonly org: string
  readonly personalAccessToken: string
  readonly clientId: string
  readonly clientSecret: string
}

/** The first credentials of the first organization; empty strings if the seed describes none. */
export function readCredentials({ organizations, credentials }: State): Credentials {
  const [org] = organizations.table.values()
  const pat = find(credentials.credentials.values(), ({ kind, orgId }) => kind === 'pat' && orgId === org?.id)
  const client = find(credentials.clients.values(), ({ orgId }) => orgId === org?.id)
  return {
    org: org?.name ?? '',
    personalAccessToken: pat?.token ?? '',
    clientId: client?.clientId ?? '',
    clientSecret: client?.clientSecret ?? '',
  }
}

function find<T>(items: Iterable<T>, matches: (item: T) => boolean): T | undefined {
  for (const item of items) if (matches(item)) return item
  return undefined
}
