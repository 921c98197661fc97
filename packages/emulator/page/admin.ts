/** An error that the emulator answered with. */
export class AdminError extends Error {
  override readonly name = 'AdminError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * Sends a request to the emulator and returns the parsed body.
 * @throws AdminError with the emulator's own message
 */
export async function send<T>(
  method: string,
  path: string,
  body?: unknown,
  headers?: HeadersInit,
): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const value = parse(text)
  if (response.ok) return value as T
  throw new AdminError(response.status, describe(value) ?? `${method} ${path} returned ${response.status}`)
}

/** Sends a request to the admin API of the emulator. */
export function admin<T>(method: string, name: string, body?: unknown): Promise<T> {
  return send<T>(method, `/_emulator/${name}`, body)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

interface ErrorBody {
  readonly error?: string
  readonly details?: {
    readonly formErrors?: readonly string[]
    readonly fieldErrors?: Readonly<Record<string, readonly string[]>>
  }
}

function describe(value: unknown): string | null {
  const { error, details = {} } = (value ?? {}) as ErrorBody
  if (!error) return null
  const fields = Object.entries(details.fieldErrors ?? {}).map(
    ([name, texts]) => `${name} ${texts.join(', ')}`,
  )
  const problems = [...(details.formErrors ?? []), ...fields].filter((problem) => !error.includes(problem))
  return problems.length > 0 ? `${error}: ${problems.join('; ')}` : error
}
