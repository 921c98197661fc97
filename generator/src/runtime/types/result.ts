/** A response whose status says that the operation was carried out. */
export interface Success<Status extends number, Data> {
  readonly ok: true
  readonly status: Status
  readonly data: Data
  readonly response: Response
}

/** A response whose status says that it was not. */
export interface Failure<Status extends number, Body> {
  readonly ok: false
  readonly status: Status
  readonly error: Body
  readonly response: Response
}

/** The statuses that a range such as `4XX` stands for, as far as they are registered with IANA. */
export interface StatusRange {
  '1': 100 | 101 | 102 | 103
  '2': 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
  '3': 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308
  '4':
    | (
        | 400
        | 401
        | 402
        | 403
        | 404
        | 405
        | 406
        | 407
        | 408
        | 409
        | 410
        | 411
        | 412
        | 413
        | 414
        | 415
        | 416
        | 417
      )
    | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  '5': 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511
}
