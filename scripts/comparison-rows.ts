/** Location of a number in the results of the benchmarks. */
export interface Place {
  /** File in `bench/results`, without its extension. */
  readonly file: string
  /** Heading above the table. */
  readonly section: string
  readonly row: string
  readonly column: string
}

/** A row of the comparison: what is measured, and where the number of each contestant is, if it has one. */
export interface ComparisonRow {
  readonly title: string
  /** Unit of the numbers; without one, the text of the results is used unchanged. */
  readonly unit: '' | 'kB' | 's' | 'ms' | 'µs'
  readonly places: readonly (Place | null)[]
}

/** Whom we are compared with, behind ourselves. */
export const contestants = [
  'this project',
  'openapi-typescript + openapi-fetch',
  'hey-api',
  'orval',
  'kubb',
] as const

/** Rows that help readers choose, including those where we are behind. */
export const comparisonRows: readonly ComparisonRow[] = [
  {
    title: 'well-known documents handled, [all four outputs](bench/results/documents.md), compiling',
    unit: '',
    places: listPlaces('documents', 'All four outputs, and they compile', 'done', [
      'spicegen',
      null,
      'hey-api',
      'orval',
      'kubb',
    ]).map((place) => place && { ...place, row: place.column, column: place.row }),
  },
  {
    title: 'features of OpenAPI 3.2 and Swagger 2.0 [in the output](bench/results/documents.md), compiling',
    unit: '',
    places: listPlaces('documents', 'Versions of OpenAPI', 'in the output', [
      'spicegen',
      null,
      'hey-api',
      'orval',
      'kubb',
    ]).map((place) => place && { ...place, row: place.column, column: place.row }),
  },
  {
    title: "[generating](bench/results/generate.md) for GitHub's API",
    unit: 's',
    places: listPlaces('generate', "GitHub's REST API", 'wall s', [
      'spicegen',
      'openapi-typescript',
      'hey-api',
      'orval',
      'kubb',
    ]),
  },
  {
    title: "[type-checking](bench/results/types.md) 200 calls of GitHub's API, client included",
    unit: 's',
    places: listPlaces('types', '200 call sites, against sources', 'total s', [
      'spicegen',
      'openapi-fetch',
      'hey-api',
    ]),
  },
  {
    title: '[bundle](bench/results/bundle.md) that calls one operation, gzipped',
    unit: 'kB',
    places: listPlaces('bundle', 'One operation', 'gzipped bytes', [
      '@spice-cloud/client',
      'openapi-fetch, by hand',
      'hey-api',
      'orval',
      'kubb',
    ]),
  },
  {
    title: '… and validates its response',
    unit: 'kB',
    places: listPlaces('bundle', 'One operation, its answer validated', 'gzipped bytes', [
      '@spice-cloud/client and schemas, zod/mini',
      null,
      'hey-api',
      'orval',
      'kubb',
    ]),
  },
  {
    title: '… plus OAuth, retries and typed errors (the SDK)',
    unit: 'kB',
    places: listPlaces('bundle', 'One operation, with auth and retries', 'gzipped bytes', [
      '@spice-cloud/sdk, client credentials',
    ]),
  },
  {
    title: '[importing](bench/results/import.md) client and all validators',
    unit: 'ms',
    places: listPlaces('import', 'Start of a program', 'over an empty program, ms', [
      '@spice-cloud/sdk with all validators',
      null,
      'hey-api, client and validators',
      'orval, client and validators',
      'kubb, client and validators',
    ]),
  },
  {
    title: '[a call](bench/results/call.md), in addition to `fetch`',
    unit: 'µs',
    places: listPlaces('call', 'GET, a list of two projects', 'over bare fetch', [
      '@spice-cloud/client',
      'openapi-fetch',
      'hey-api',
      'orval',
      'kubb',
    ]),
  },
  {
    title: '… with the SDK',
    unit: 'µs',
    places: listPlaces('call', 'GET, a list of two projects', 'over bare fetch', ['@spice-cloud/sdk']),
  },
  {
    title: '[validating](bench/results/validation.md) a list of 100',
    unit: 'µs',
    places: listPlaces('validation', 'A list of 100 projects', 'microseconds', [
      '@spice-cloud/schemas',
      null,
      'hey-api',
      'orval',
      'kubb',
    ]),
  },
]

function listPlaces(
  file: string,
  section: string,
  column: string,
  rows: readonly (string | null)[],
): (Place | null)[] {
  return contestants.map((_, index) => {
    const row = rows[index] ?? null
    return row === null ? null : { file, section, row, column }
  })
}
