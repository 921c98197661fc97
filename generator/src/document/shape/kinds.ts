/** The kinds of object that an OpenAPI document is made of. */
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
 * What a field holds. `text` is for people only; `count` is a non-negative integer and `positive` a number above 0;
 * `data` may be any value and is never searched, whatever `$ref`s it seems to contain.
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

/** An object of a document: its fields, what any other key holds, and whether a reference may stand for it. */
export interface Shape {
  readonly name: string
  readonly fields: Readonly<Record<string, Field>>
  /** For objects whose keys are names, such as media types' or callbacks' own. */
  readonly others?: Field
  /** Section of `components` that holds such objects; `null` where no `$ref` may stand for one. */
  readonly section: string | null
  /** Fields without which the object says nothing. */
  readonly required?: readonly string[]
}
