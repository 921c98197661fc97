/** The kinds of objects in an OpenAPI document. */
export type Kind =
  | 'document'
  | 'info'
  | 'contact'
  | 'license'
  | 'server'
  | 'serverVariable'
  | 'components'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'externalDocs'
  | 'parameter'
  | 'requestBody'
  | 'mediaType'
  | 'encoding'
  | 'responses'
  | 'response'
  | 'callback'
  | 'example'
  | 'link'
  | 'header'
  | 'tag'
  | 'schema'
  | 'discriminator'
  | 'xml'
  | 'securityScheme'
  | 'oauthFlows'
  | 'oauthFlow'
  | 'securityRequirement'

/**
 * Type of a field. `text` is a string for humans; `count` is a non-negative integer and `positive` a number above 0; `data`
 * is any value, and a `$ref` in it is not a reference.
 */
export type Field =
  | 'text'
  | 'string'
  | 'strings'
  | 'boolean'
  | 'number'
  | 'count'
  | 'positive'
  | 'data'
  | 'reference'
  | { readonly one: Kind }
  | { readonly list: Kind }
  | { readonly map: Kind }
  | { readonly map: 'strings' | 'text' | 'reference' }

/** Definition of an object: its fields, the type of other keys, and its section of `components`. */
export interface Shape {
  readonly name: string
  readonly fields: Readonly<Record<string, Field>>
  /** Type of other keys, for objects whose keys are names, such as callbacks. */
  readonly others?: Field
  /** Section of `components` for such objects; absent if a `$ref` to one is not allowed. */
  readonly section?: string
  /** Required fields. */
  readonly required?: readonly string[]
}
