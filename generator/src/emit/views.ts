import type { CreateClientView } from './client/credentials.ts'
import type { OperationView as ClientOperation } from './client/operation.ts'
import type { ServersView } from './client/servers.ts'
import type { Code, Codes } from './code.ts'
import type { HandlerView } from './mocks/handler.ts'
import type { ResourcesView } from './resources/view.ts'
import type { ExamplesView } from './schemas/examples.ts'
import type { OperationView as OperationRules } from './schemas/operations.ts'
import type { EnumView } from './types/enums.ts'
import type { OpenApiView } from './types/openapi.ts'
import type { OperationView as OperationTypes } from './types/operation.ts'

/** The view of each template. Every template also gets `header`. */
export interface Views {
  'client/all.ts.hbs': Codes<'imports' | 'type' | 'list'>
  'client/create-client.ts.hbs': CreateClientView
  'client/index.ts.hbs': Codes<
    | 'create'
    | 'credentials'
    | 'operations'
    | 'readParts'
    | 'responseError'
    | 'runtime'
    | 'securitySchemes'
    | 'servers'
    | 'unwrap'
    | 'validation'
  > & {
    readonly hasSchemes: boolean
    readonly hasServers: boolean
    readonly hasTokens: boolean
    readonly readsParts: boolean
  }
  'client/operations.ts.hbs': Module & { readonly operations: readonly ClientOperation[] }
  'client/security-schemes.ts.hbs': Codes<'schemes'>
  'client/servers.ts.hbs': ServersView
  'dates/converters.ts.hbs': Module & { readonly converters: readonly ConverterView[] }
  'mocks/all.ts.hbs': Codes<'imports' | 'makers' | 'type' | 'tree'> & {
    /** True if operations have the same method and path. */
    readonly shared: boolean
  }
  'mocks/handlers.ts.hbs': Module & { readonly server: Code; readonly operations: readonly HandlerView[] }
  'mocks/index.ts.hbs': Codes<'all' | 'handlers' | 'runtime'>
  'resources/resources.ts.hbs': ResourcesView & Codes<'imports'>
  'schemas/all-examples.ts.hbs': Codes<'imports' | 'examples'>
  'schemas/all.ts.hbs': Codes<'imports' | 'operations'>
  'schemas/examples.ts.hbs': ExamplesView & Codes<'type'>
  'schemas/index.ts.hbs': { readonly schemas: Code; readonly hasOwn: boolean; readonly own: Code }
  'schemas/operations.ts.hbs': Codes<'imports' | 'runtime'> & {
    readonly operations: readonly OperationRules[]
  }
  'schemas/schemas.ts.hbs': Module & { readonly schemas: readonly SchemaView[] }
  'types/enums.ts.hbs': { readonly enums: readonly EnumView[] }
  'types/index.ts.hbs': Codes<'enums' | 'openapi' | 'operations' | 'schemas'> & {
    readonly hasEnums: boolean
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
type ConverterView = Codes<'lazy' | 'type' | 'name' | 'expression'>

/** The validator of one named schema. */
type SchemaView = Codes<'z' | 'doc' | 'name' | 'annotation' | 'expression'>

/** The type of one named schema. */
type TypeView = Codes<'doc' | 'name' | 'type'>
