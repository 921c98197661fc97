import type { OperationInfo } from '@spice-cloud/client'
import { type Issue, ValidationError } from './errors/usage.ts'

/**
 * Refuses headers that would split, or that the platform would refuse with their value in its message.
 * @throws ValidationError that names the header and not its value.
 */
export function checkHeaders(
  { id, method, path }: OperationInfo,
  ...headers: readonly (object | undefined)[]
): void {
  const issues: Issue[] = []
  for (const [name, value] of headers.flatMap((one) => Object.entries(one ?? {}))) {
    const good = value === undefined || /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value))
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      issues.push({ path: ['headers'], message: 'is no name for a header' })
    else if (!good) issues.push({ path: ['headers', name], message: 'holds what no header may hold' })
  }
  if (issues.length === 0) return
  const places = issues.map((issue) => issue.path.join('.')).join(', ')
  throw new ValidationError(`${method} ${path} was not sent: ${places} cannot be sent`, {
    operation: id,
    method,
    path,
    of: 'request',
    issues,
  })
}
