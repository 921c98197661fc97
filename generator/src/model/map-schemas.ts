import type { Content, Model, Operation, Parameter, Schema } from './types.ts'

/** Replaces each schema of the model: named ones, and those of operations. */
export function mapSchemas(model: Model, change: (schema: Schema) => Schema): Model {
  const map = <Holder extends Content | Parameter>(holders: readonly Holder[]): readonly Holder[] =>
    holders.map((holder) => ({ ...holder, schema: change(holder.schema) }))
  return {
    ...model,
    schemas: model.schemas.map((named) => ({ ...named, schema: change(named.schema) })),
    operations: model.operations.map((operation) => ({
      ...operation,
      parameters: {
        path: map(operation.parameters.path),
        query: map(operation.parameters.query),
        header: map(operation.parameters.header),
        cookie: map(operation.parameters.cookie),
        querystring: operation.parameters.querystring.map(({ content, ...rest }) => {
          const schema = change(rest.schema)
          return { ...rest, schema, content: { ...content, schema } }
        }),
      },
      body: operation.body && { ...operation.body, contents: map(operation.body.contents) },
      responses: operation.responses.map((response) => ({ ...response, contents: map(response.contents) })),
    })),
  }
}

/** The schemas of an operation, without nested ones. */
export function listOperationSchemas({ parameters, body, responses }: Operation): readonly Schema[] {
  const contents = [...(body?.contents ?? []), ...responses.flatMap((response) => response.contents)]
  return [...Object.values(parameters).flat(), ...contents].map(({ schema }) => schema)
}

/** Every schema of a model, without nested ones. */
export function listSchemas({ schemas, operations }: Model): readonly Schema[] {
  return [...schemas.map(({ schema }) => schema), ...operations.flatMap(listOperationSchemas)]
}
