/** What a response is made of, beside its body. */
export interface ResponseHead extends ResponseInit {
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly url: string
}

/** Gives a response its address, which the platform's constructor does not take. */
export function withUrl<R extends Response>(response: R, url: string): R {
  return response.url === url ? response : Object.defineProperty(response, 'url', { value: url })
}
