import type { Response } from '../../model/types.ts'

/** A documented failure, under the name by which it is called for. */
export interface NamedFailure {
  readonly name: string
  readonly status: number
}

/** Names the failures of an operation by their statuses: `conflict` for 409. */
export function nameFailures(responses: readonly Response[]): readonly NamedFailure[] {
  return responses.flatMap(({ status, success }) => {
    // No response can be made with a status of 1xx (Fetch standard, "initialize a response").
    if (success || status.startsWith('1')) return []
    if (status === 'default') return [{ name: 'otherError', status: 500 }]
    const range = /^([2-5])XX$/i.exec(status)?.[1]
    if (range !== undefined) return [{ name: rangeNames[Number(range)] ?? `status${range}XX`, status: Number(range) * 100 }]
    return [{ name: reasons.get(Number(status)) ?? `status${status}`, status: Number(status) }]
  })
}

const rangeNames: Readonly<Record<number, string>> = { 3: 'redirect', 4: 'clientError', 5: 'serverError' }

/** The reason phrases that are registered with IANA (RFC 9110, section 15). */
const reasons: ReadonlyMap<number, string> = new Map([
  [300, 'multipleChoices'],
  [301, 'movedPermanently'],
  [302, 'found'],
  [303, 'seeOther'],
  [304, 'notModified'],
  [307, 'temporaryRedirect'],
  [308, 'permanentRedirect'],
  [400, 'badRequest'],
  [401, 'unauthorized'],
  [402, 'paymentRequired'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [405, 'methodNotAllowed'],
  [406, 'notAcceptable'],
  [407, 'proxyAuthenticationRequired'],
  [408, 'requestTimeout'],
  [409, 'conflict'],
  [410, 'gone'],
  [411, 'lengthRequired'],
  [412, 'preconditionFailed'],
  [413, 'contentTooLarge'],
  [414, 'uriTooLong'],
  [415, 'unsupportedMediaType'],
  [416, 'rangeNotSatisfiable'],
  [417, 'expectationFailed'],
  [421, 'misdirectedRequest'],
  [422, 'unprocessableContent'],
  [423, 'locked'],
  [424, 'failedDependency'],
  [425, 'tooEarly'],
  [426, 'upgradeRequired'],
  [428, 'preconditionRequired'],
  [429, 'tooManyRequests'],
  [431, 'requestHeaderFieldsTooLarge'],
  [451, 'unavailableForLegalReasons'],
  [500, 'internalServerError'],
  [501, 'notImplemented'],
  [502, 'badGateway'],
  [503, 'serviceUnavailable'],
  [504, 'gatewayTimeout'],
  [505, 'httpVersionNotSupported'],
  [506, 'variantAlsoNegotiates'],
  [507, 'insufficientStorage'],
  [508, 'loopDetected'],
  [511, 'networkAuthenticationRequired'],
])
