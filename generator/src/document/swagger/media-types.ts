import type { Json } from '../../json.ts'
import type { Draft, Guess, Origin } from './types.ts'

const multipart = 'multipart/form-data'
const urlencoded = 'application/x-www-form-urlencoded'

/** The media types of a list, each once; `null` for an empty or missing list. */
export function readMediaTypes(list: Json | undefined): readonly string[] | null {
  if (!Array.isArray(list)) return null
  const types = [...new Set(list.filter((each) => typeof each === 'string' && each.includes('/')))]
  return types.length === 0 ? null : (types as string[])
}

/** Chooses the media types of a request body: form fields need one of two, and a file needs multipart. */
export function chooseConsumes(
  body: readonly Origin[],
  declared: readonly string[] | null,
  tokens: readonly string[],
  guess: Guess,
): readonly string[] {
  if (body.every(({ parameter }) => parameter.in !== 'formData')) {
    if (declared === null) guess(tokens, '`consumes` is missing', 'the body is sent as `application/json`')
    return declared ?? ['application/json']
  }
  const forms = [multipart, urlencoded].filter((type) =>
    declared?.some((each) => each.split(';')[0]?.trim().toLowerCase() === type),
  )
  const hasFile = body.some(({ parameter }) => parameter.type === 'file')
  if (hasFile && forms.includes(multipart)) return [multipart]
  if (!hasFile && forms.length > 0) return forms
  const chosen = hasFile ? multipart : urlencoded
  guess(
    tokens,
    `\`consumes\` has no media type for ${hasFile ? 'files' : 'form fields'}`,
    `the form is sent as \`${chosen}\``,
  )
  return [chosen]
}

/** Chooses the media types of the responses that have a schema. */
export function chooseProduces(
  responses: readonly Draft[],
  declared: readonly string[] | null,
  tokens: readonly string[],
  guess: Guess,
): readonly string[] {
  const withSchema = responses.filter(({ schema }) => schema !== undefined)
  if (declared !== null || withSchema.length === 0) return declared ?? ['application/json']
  const type = withSchema.every(isFileResponse) ? 'application/octet-stream' : 'application/json'
  guess(tokens, '`produces` is missing', `responses are read as \`${type}\``)
  return [type]
}

/** Returns true if a response of Swagger 2.0 is a file. */
export function isFileResponse({ schema }: Draft): boolean {
  return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'file'
}

/** Returns true if values of a media type are JSON, so that a file is never sent in it. */
export function isJsonType(type: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(type)
}
