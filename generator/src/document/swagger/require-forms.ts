import { isJsonObject } from '../../json.ts'
import { objectsIn, operationsIn } from './drafts.ts'
import type { Draft } from './types.ts'

/** Makes converted forms with a required field required: the converter leaves every form optional. */
export function requireForms(root: Draft): void {
  for (const [, item] of objectsIn(root.paths)) {
    for (const [, { requestBody }] of operationsIn(item)) {
      if (!isJsonObject(requestBody) || requestBody.required !== undefined) continue
      const isRequired = objectsIn(requestBody.content).some(
        ([type, { schema }]) =>
          /^(multipart\/form-data|application\/x-www-form-urlencoded)$/.test(type) &&
          isJsonObject(schema) &&
          Array.isArray(schema.required) &&
          schema.required.length > 0,
      )
      if (isRequired) (requestBody as Draft).required = true
    }
  }
}
