// Declarations compile without the types of a browser or of Node; where those exist, they are merged with these.
declare global {
  interface AbortSignal {}
  interface Blob {}
  interface Headers {}
  interface Request {}
  interface RequestInit {}
  interface Response {}
  interface URL {}
}

/** A response whose status reports success. */
export interface Success<Status extends number, Data> {
  readonly ok: true
  readonly status: Status
  readonly data: Data
  readonly response: Response
}

/** A response whose status reports anything else. */
export interface Failure<Status extends number, Body> {
  readonly ok: false
  readonly status: Status
  readonly error: Body
  readonly response: Response
}

/** A failure that the document does not describe, such as the page of a proxy: `error` is JSON, or a string. */
export interface OtherFailure<Status extends number> extends Failure<Status, unknown> {
  /** Only a mark for the type: it is never set. */
  readonly undocumented?: true
}

/** The statuses of a range such as `4XX`: those registered with IANA, and those that well-known servers add. */
export interface StatusRange {
  '1': 100 | 101 | 102 | 103
  '2': 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
  '3': 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308
  '4':
    | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415)
    | (416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440)
    | (444 | 449 | 450 | 451 | 460 | 463 | 464 | 494 | 495 | 496 | 497 | 498 | 499)
  '5':
    | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523)
    | (524 | 525 | 526 | 527 | 529 | 530 | 561 | 598 | 599)
}

/** A stream of items to send: the items, or their serialized form. */
export type StreamBody<Item> =
  | AsyncIterable<Item>
  | Iterable<Item>
  | (Response extends { readonly body: infer Body } ? NonNullable<Body> : never)
  | globalThis.Blob
  | string
