/** The types of the query parameters of an operation, by name. */
export type QueryTypes = Readonly<Record<string, 'number' | 'string' | 'boolean' | 'any'>>
