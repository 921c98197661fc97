/** Thrown when a template cannot be filled, with its name and what is wrong in it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'

  constructor(template: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`the template ${template} cannot be used: ${reason}`, { cause })
  }
}
