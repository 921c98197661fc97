import { invalidField } from '../http/api-error.ts'

/**
 * Refuses tag values that hold anything but letters, digits and `_@-`.
 * @throws ApiError 400
 */
export function checkTags(tags: Readonly<Record<string, string>> | undefined): void {
  for (const [name, value] of Object.entries(tags ?? {})) {
    if (!/^[A-Za-z0-9_@-]*$/.test(value)) {
      throw invalidField('tags', `${name}: values hold letters, digits and _@- only`)
    }
  }
}
