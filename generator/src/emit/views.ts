import type { CreateClientView } from './client/credentials.ts'
import type { OperationView as ClientOperation } from './client/operation.ts'
import type { ServersView } from './client/servers.ts'
import type { Code } from './code.ts'
import type { HandlerView } from './mocks/handler.ts'
import type { ResourcesView } from './resources/view.ts'
import type { ExamplesView } from './schemas/examples.ts'
import type { OperationView as OperationRules } from './schemas/operations.ts'
import type { EnumView } from './types/enums.ts'
import type { OpenApiView } from './types/openapi.ts'
import type { OperationView as OperationTypes } from './types/operation.ts'

/** The view of each template. Every template also gets `header`. */
export interface Views {
  'client/all.ts.hbs': { readonly imports: Code; readonly type: Code; readonly list: Code }
  'client/create-client.ts.hbs': CreateClientView
  'client/index.ts.hbs': {
    readonly create: Code
    readonly credentials: Code
    readonly hasSchemes: boolean
    readonly hasServers: boolean
    readonly operations: Code
    readonly responseError: Code
    readonly runtime: Code
    readonly servers: Code
    readonly unwrap: Code
    readonly validation: Code
  }
  'client/operations.ts.hbs': Module & { readonly operations: readonly ClientOperation[] }
  'client/servers.ts.hbs': ServersView
  'dates/converters.ts.hbs': Module & { readonly converters: readonly ConverterView[] }
  'mocks/all.ts.hbs': {
    readonly imports: Code
    readonly makers: Code
    /** True if operations have the same method and path. */
    readonly shared: boolean
    readonly type: Code
    readonly tree: Code
  }
  'mocks/handlers.ts.hbs': Module & { readonly server: Code; readonly operations: readonly HandlerView[] }
  'mocks/index.ts.hbs': { readonly all: Code; readonly handlers: Code; readonly runtime: Code }
  'resources/resources.ts.hbs': ResourcesView & { readonly imports: Code }
  'schemas/all-examples.ts.hbs': { readonly imports: Code; readonly examples: Code }
  'schemas/all.ts.hbs': { readonly imports: Code; readonly operations: Code }
  'schemas/examples.ts.hbs': ExamplesView & { readonly type: Code }
  'schemas/index.ts.hbs': { readonly schemas: Code; readonly hasOwn: boolean; readonly own: Code }
  'schemas/operations.ts.hbs': {
    readonly imports: Code
    readonly operations: readonly OperationRules[]
    readonly runtime: Code
  }
  'schemas/schemas.ts.hbs': Module & { readonly schemas: readonly SchemaView[] }
  'types/enums.ts.hbs': { readonly enums: readonly EnumView[] }
  'types/index.ts.hbs': {
    readonly enums: Code
    readonly hasEnums: boolean
    readonly openapi: Code
    readonly operations: Code
    readonly schemas: Code
  }
  'types/openapi.ts.hbs': OpenApiView
  'types/operations.ts.hbs': Module & { readonly operations: readonly OperationTypes[] }
  'types/schemas.ts.hbs': { readonly none: boolean; readonly schemas: readonly TypeView[] }
}

/** A module of declarations; `none` if it has none. */
interface Module {
  readonly imports: Code
  readonly none: boolean
}

/** The locations of converted values in one named schema. */
interface ConverterView {
  readonly lazy: Code
  readonly type: Code
  readonly name: Code
  readonly expression: Code
}

/** The validator of one named schema. */
interface SchemaView {
  readonly z: Code
  readonly doc: Code
  readonly name: Code
  readonly annotation: Code
  readonly expression: Code
}

/** The type of one named schema. */
interface TypeView {
  readonly doc: Code
  readonly name: Code
  readonly type: Code
}
