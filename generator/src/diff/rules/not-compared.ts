/** Fields of the specification that are not compared. */
export interface NotCompared {
  /** Such as `server.description`. */
  readonly fields: readonly string[]
  readonly reason: string
}

/** Fields of the specification whose changes are not reported, with the reason. */
export const notCompared: readonly NotCompared[] = [
  {
    fields: ['document.openapi', 'document.$self', 'document.jsonSchemaDialect'],
    reason: 'Both documents are normalized to OpenAPI 3.1 before they are compared.',
  },
  {
    fields: ['server.name', 'server.description', 'serverVariable.description'],
    reason: 'Servers are compared by URL, so that their order makes no difference.',
  },
  {
    fields: [
      'components.responses',
      'components.parameters',
      'components.examples',
      'components.requestBodies',
      'components.headers',
      'components.links',
      'components.callbacks',
      'components.pathItems',
      'components.mediaTypes',
    ],
    reason: 'A change is reported for the operations that refer to it. Unused ones affect nobody.',
  },
  {
    fields: ['parameter.allowEmptyValue', 'header.allowEmptyValue'],
    reason: 'OpenAPI deprecates the field, and the schema decides whether a value can be empty.',
  },
  {
    fields: ['header.style', 'header.allowReserved', 'parameter.style'],
    reason: 'Values that the location does not allow are errors of the document.',
  },
]
