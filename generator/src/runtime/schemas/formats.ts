import * as zod from 'zod/mini'
import { isHostname, isIpv4, isIpv6, isMailbox } from '../formats/addresses.ts'
import { durationPattern, isDate, isDateTime, isTime } from '../formats/date-times.ts'
import {
  base64UrlPattern,
  isBase64,
  isRegExp,
  jsonPointerPattern,
  relativeJsonPointerPattern,
  uuidPattern,
} from '../formats/text-formats.ts'
import { isUri, isUriReference, uriTemplatePattern } from '../formats/uris.ts'
import { describeIssue } from './describe-issue.ts'

const wording = { error: describeIssue }

type Format = zod.ZodMiniType<string, string>

// Each format is a constant of its own, so that a bundle holds those that it uses.

export const dateTime: Format = /*#__PURE__*/ zod.stringFormat('date-time', isDateTime, wording)
export const date: Format = /*#__PURE__*/ zod.stringFormat('date', isDate, wording)
export const time: Format = /*#__PURE__*/ zod.stringFormat('time', isTime, wording)
export const duration: Format = /*#__PURE__*/ zod.stringFormat('duration', durationPattern, wording)
export const uuid: Format = /*#__PURE__*/ zod.stringFormat('uuid', uuidPattern, wording)
export const email: Format = /*#__PURE__*/ zod.stringFormat('email', isMailbox, wording)
export const hostname: Format = /*#__PURE__*/ zod.stringFormat('hostname', isHostname, wording)
export const ipv4: Format = /*#__PURE__*/ zod.stringFormat('ipv4', isIpv4, wording)
export const ipv6: Format = /*#__PURE__*/ zod.stringFormat('ipv6', isIpv6, wording)
export const uri: Format = /*#__PURE__*/ zod.stringFormat('uri', isUri, wording)
export const uriReference: Format = /*#__PURE__*/ zod.stringFormat('uri-reference', isUriReference, wording)
export const uriTemplate: Format = /*#__PURE__*/ zod.stringFormat('uri-template', uriTemplatePattern, wording)
export const jsonPointer: Format = /*#__PURE__*/ zod.stringFormat('json-pointer', jsonPointerPattern, wording)
export const relativeJsonPointer: Format = /*#__PURE__*/ zod.stringFormat(
  'relative-json-pointer',
  relativeJsonPointerPattern,
  wording,
)
export const regex: Format = /*#__PURE__*/ zod.stringFormat('regex', isRegExp, wording)
export const byte: Format = /*#__PURE__*/ zod.stringFormat('byte', isBase64, wording)
export const base64url: Format = /*#__PURE__*/ zod.stringFormat('base64url', base64UrlPattern, wording)
