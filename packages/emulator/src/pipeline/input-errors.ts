import { ApiError } from '../http/api-error.ts'
import type { Issue } from '../spec.ts'
import { locateIssue } from './locate-issue.ts'

/** Problems of a request, by field. */
export class InputErrors {
  readonly #fields: Record<string, string[]> = {}
  readonly #form: string[] = []

  add(field: string | null, message: string): void {
    if (field === null) this.#form.push(message)
    else if (Object.hasOwn(this.#fields, field)) this.#fields[field]?.push(message)
    else Object.defineProperty(this.#fields, field, { value: [message], enumerable: true })
  }

  has(field: string): boolean {
    return Object.hasOwn(this.#fields, field)
  }

  addIssues(issues: readonly Issue[]): void {
    for (const issue of issues) {
      const { field, message } = locateIssue(issue)
      this.add(field, message)
    }
  }

  /** @throws ApiError 400 when there are any. */
  raise(): void {
    const details = {
      ...(Object.keys(this.#fields).length > 0 ? { fieldErrors: this.#fields } : {}),
      ...(this.#form.length > 0 ? { formErrors: this.#form } : {}),
    }
    if (Object.keys(details).length > 0) throw new ApiError(400, 'Invalid request', { details })
  }
}
