import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

test.each([
  ['community', 100, undefined, undefined],
  ['developer', 1_000, 16, 90],
  ['pro', 10_000, 64, 300],
  ['enterprise', 100_000, 1_024, 1_800],
] as const)(
  'the plan %s allows %i requests a second, %s queries and %s s for each',
  async (plan, rps, queries, secs) => {
    const { call } = createClient({ seed: { organizations: [{ name: 'acme', plan }] } })
    const limits = await call(200, 'GET', '/v1/limits')
    expect([limits.api_rps, limits.sql_concurrent_queries, limits.sql_query_timeout_secs]).toEqual([
      rps,
      queries,
      secs,
    ])
  },
)
