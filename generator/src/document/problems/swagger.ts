/** Problems of the conversion from Swagger 2.0. */
import { error, type Problem, warning } from '../../problem.ts'

export const converted: Problem<{ operations: number; definitions: number; guesses: number }> = warning(
  'swagger-converted',
  {
    cause: 'The document is Swagger 2.0, the version before OpenAPI 3. It is converted to OpenAPI 3.1.',
    fix: 'To keep the converted document, run `spicegen upgrade FILE --output openapi.json` and use that file as `input`.',
    message: ({ operations, definitions, guesses }) =>
      `this Swagger 2.0 document was converted to OpenAPI 3.1: ${count(operations, 'operation')}, ${count(definitions, 'definition')}, ${count(guesses, 'guess', 'guesses')}`,
  },
)

export const guess: Problem<{ found: string; reading: string }> = warning('swagger-guess', {
  cause: 'Swagger 2.0 leaves this open here, or OpenAPI 3.1 cannot express it, so the conversion guesses.',
  fix: 'If the guess is wrong, state what is meant in the document or with an overlay on it.',
  message: ({ found, reading }) => `${found}; ${reading}`,
})

export const failed: Problem<{ reason: string }> = error('swagger-conversion-failed', {
  cause: 'A part of the Swagger 2.0 document has a structure that the converter cannot read.',
  fix: 'Check the document against the Swagger 2.0 specification, or correct it with an overlay.',
  message: ({ reason }) => `the document cannot be converted from Swagger 2.0: ${reason}`,
})

export const tooLarge: Problem<{ values: number }> = error('swagger-too-large', {
  cause:
    'OpenAPI 3 repeats a schema for each media type. With this many media types the converted document is too large.',
  fix: 'Shorten `consumes` and `produces`, or move schemas into `definitions`.',
  message: ({ values }) => `the converted document would repeat more than ${values} values of schemas`,
})

export const converterMissing: Problem<{ package: string }> = error('swagger-converter-missing', {
  cause:
    'The converter for Swagger 2.0 is an optional dependency. Some package managers skip it before Node.js 22.',
  fix: 'Install `@scalar/openapi-upgrader` with optional dependencies on Node.js 22 or newer, or convert the document there with `spicegen upgrade`.',
  message: ({ package: name }) => `Swagger 2.0 needs the package ${name}, which is not installed`,
})

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}
