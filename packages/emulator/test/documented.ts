import { expect } from 'vitest'
import { createRouter } from '../src/pipeline/router.ts'
import { documentOperations } from '../src/spec.ts'
import { readErrorCodes } from './error-codes.ts'

const router = createRouter(documentOperations)

/** Checks that the document has the status of an answer, and that the body matches its schema. */
export function expectDocumented(method: string, path: string, status: number, answer: unknown): void {
  const match = findOperation(method, path.split('?')[0] as string)
  if (!match) return
  const { info, responses } = match.operation
  expect(Object.keys(responses), `${info.id} answers with a status of the document`).toContain(String(status))
  const schema = responses[status]
  if (!schema) {
    expect(answer, `${info.id} answers ${status} without a body`).toBeUndefined()
    return
  }
  const result = schema.safeParse(answer)
  const issues = result.success ? [] : result.error.issues
  expect(issues, `${info.id} answers ${status} as documented: ${JSON.stringify(answer)}`).toEqual([])
  const { code } = answer as { readonly code?: string }
  if (status < 400 || code === undefined) return
  expect(readErrorCodes(method, info.path, status), `${info.id} answers ${status} with ${code}`).toContain(
    code,
  )
}

function findOperation(method: string, path: string) {
  try {
    return router(method, path)
  } catch {
    return null
  }
}
