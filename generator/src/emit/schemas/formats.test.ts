import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { emitOptions, makeModel, writeFiles } from '../../../test/support/emit.ts'
import { named, number, string } from '../../../test/support/schemas.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import type { Schema } from '../../model/types.ts'
import { emitSchemas } from './index.ts'

async function validatorOf(schema: Schema): Promise<(value: unknown) => boolean> {
  const folder = await makeTempFolder()
  await writeFiles(folder, emitSchemas(makeModel({ schemas: [named('It', schema)] }), emitOptions()))
  const { It } = await import(join(folder, 'schemas.ts'))
  return (value) => It.safeParse(value).success
}

/** Texts, mostly from the public test suite of JSON Schema. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'date-time': [
    '1963-06-19T08:30:06.283185Z', '1963-06-19T08:30:06Z', '1937-01-01T12:00:27.87+00:20', '1990-12-31T15:59:50.123-08:00',
    '1998-12-31T23:59:60Z', '1998-12-31T15:59:60.123-08:00', '1998-12-31T23:59:61Z', '1998-12-31T23:58:60Z', '1998-12-31T22:59:60Z',
    '1990-02-31T15:59:59.123-08:00', '1990-12-31T15:59:59-24:00', '1963-06-19T08:30:06.28123+01:00Z', '06/19/1963 08:30:06 PST',
    '1963-06-19t08:30:06.283185z', '1963-06-19 08:30:06Z', '2013-350T01:01:01', '1963-6-19T08:30:06.283185Z', '1963-06-1T08:30:06.283185Z',
    '1963-06-1৪T00:00:00Z', '1963-06-11T0৪:00:00Z', '1963-06-19T08:30:06', '', 'x', '1963-06-19T08:30:06.Z', '1963-06-19T24:00:00Z',
  ],
  date: [
    '1963-06-19', '2020-01-31', '2020-01-32', '2021-02-28', '2021-02-29', '2020-02-29', '2020-02-30', '1900-02-29', '2000-02-29',
    '2020-04-30', '2020-04-31', '2020-13-01', '2020-00-01', '2020-01-00', '06/19/1963', '2013-350', '1998-1-20', '1998-01-1', '1963-06-1৪', '20230328', '2023-W01', '',
  ],
  time: [
    '08:30:06Z', '8:30:06Z', '08:30:6Z', '23:59:60Z', '22:59:60Z', '23:58:60Z', '23:59:60+00:00', '22:59:60+00:00', '01:29:60+01:30', '23:29:60+23:30',
    '23:59:60+01:00', '15:59:60-08:00', '00:29:60-23:30', '23:59:60-01:00', '23:20:50.52Z', '08:30:06+00:20', '08:30:06-08:00', '08:30:06z', '24:00:00Z',
    '00:60:00Z', '00:00:61Z', '01:02:03+24:00', '01:02:03+00:60', '01:02:03Z+00:30', '08:30:06 PST', '01:01:01,1111', '12:00:00', '1২:00:00Z', '08:30:06#00:20', 'ab:cd:ef',
  ],
  duration: ['P4DT12H30M5S', 'PT1D', 'P', 'P1YT', 'PT', 'P2D1Y', 'P1D2H', 'P2S', 'P4Y', 'PT0S', 'P0D', 'P1M', 'PT1M', 'PT36H', 'P1DT12H', 'P2W', 'P1Y2W', 'P২Y', 'P1', '4DT12H30M5S', ''],
  uuid: ['2EB8AA08-AA98-11EA-B4AA-73B441D16380', '2eb8aa08-aa98-11ea-b4aa-73b441d16380', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '99c17cbb-656f-f64a-940f-1a4568f03487', '2eb8aa08-aa98-11ea-b4aa-73b441d1638', '2eb8aa08-aa98-11ea-73b441d16380', '2eb8aa08aa9811eab4aa73b441d16380', '2eb8aa08aa98-11ea-b4aa73b441d16380', '2eb8-aa08-aa98-11ea-b4aa73b44-1d16380', 'ggb8aa08-aa98-11ea-b4aa-73b441d16380', ''],
  email: ['joe.bloggs@example.com', 'te~st@example.com', '~test@example.com', 'test~@example.com', '.test@example.com', 'test.@example.com', 'te.s.t@example.com', 'te..st@example.com', '2962', 'a@b@example.com', 'joe @example.com', 'joe@-example.com', '@example.com', 'joe@', ''],
  hostname: ['www.example.com', 'xn--4gbwdl.xn--wgbh1c', '-a-host-name-that-starts-with--', 'not_a_valid_host_name', 'a.b-c', 'hostname-', '-hostname', 'host_name', `${'a'.repeat(63)}.com`, `${'a'.repeat(64)}.com`, 'hostname', '1.example', 'a..b', '.example', 'a b', '', `${'a.'.repeat(140)}a`],
  ipv4: ['192.168.0.1', '127.0.0.0.1', '256.256.256.256', '127.0', '0x7f000001', '2130706433', '087.10.0.1', '87.10.0.1', '1২7.0.0.1', '192.168.1.0/24', ' 1.1.1.1', '0.0.0.0', '255.255.255.255', '1.1.1.', '.1.1.1', '1.1.1.1.', ''],
  ipv6: [
    '::1', '12345::', '::abef', '::abcef', '1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1', '::laptop', '::', '::42:ff:1', 'd6::', ':2:3:4:5:6:7:8', '1:2:3:4:5:6:7:', ':2:3:4::8',
    '1:d6::42', '1::d6::42', '1::d6:192.168.0.1', '1:2::192.168.0.1', '1::2:192.168.256.1', '1::2:192.168.ff.1', '::ffff:192.168.0.1', '1:2:3:4:5:::8', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7',
    '1', '127.0.0.1', '1:2:3:4:1.2.3', '  ::1', '::1  ', 'fe80::/64', 'fe80::a%eth1', '1000:1000:1000:1000:1000:1000:255.255.255.255', '100:100:100:100:100:100:255.255.255.255.255',
    '100:100:100:100:100:100:100:255.255.255.255', '1:2:3:4:5:6:7:৪', '1:2::192.16৪.0.1', '::1.2.3.4:5', '1::2:3:4:5:6:7', '',
  ],
  uri: [
    'http://foo.bar/?baz=qux#quux', 'http://foo.com/blah_(wikipedia)_blah#cite-1', 'http://foo.bar/?q=Test%20URL-encoded%20stuff', 'http://xn--nw2a.xn--j6w193g/', "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com",
    'http://223.255.255.254', 'ftp://ftp.is.co.za/rfc/rfc1808.txt', 'http://www.ietf.org/rfc/rfc2396.txt', 'ldap://[2001:db8::7]/c=GB?objectClass?one', 'mailto:John.Doe@example.com', 'news:comp.infosystems.www.servers.unix',
    'tel:+1-816-555-1212', 'urn:oasis:names:specification:docbook:dtd:xml:4.1.2', '//foo.bar/?baz=qux#quux', '/abc', '\\\\WINDOWS\\fileshare', 'abc', 'http:// shouldfail.com', ':// should fail', 'bar,baz:foo',
    'https://[@example.org/test.txt', 'https://example.org/foobar\\.txt', 'https://example.org/foobar<>.txt', 'https://example.org/foobar{}.txt', 'https://example.org/foobar^.txt', 'https://example.org/foobar`.txt', 'https://example.org/foo bar.txt', 'https://example.org/foobar|.txt', 'https://example.org/ä', 'http://a/%zz', 'http://localhost:8080/x', 'http://a/b#c#d', '',
  ],
  'uri-reference': ['http://foo.bar/?baz=qux#quux', '//foo.bar/?baz=qux#quux', '/abc', '\\\\WINDOWS\\fileshare', 'abc', '#fragment', '#frag\\ment', 'a b', '', '?x=y', 'ä', './a:b'],
  'uri-template': ['http://example.com/dictionary/{term:1}/{term}', 'http://example.com/dictionary/{term:1}/{term', 'http://example.com/dictionary', 'dictionary/{term:1}/{term}', '{a,b*}', '{#x}', 'a b', '', '{}'],
  'json-pointer': ['/foo/bar~0/baz~1/%a', '/foo/bar~', '/foo//bar', '/foo/bar/', '', '/', '/~0.1', '#', '#/', '/~2', 'a', '/~', '0'],
  'relative-json-pointer': ['1', '0/foo/bar', '2/0/baz/1/zip', '0#', '/foo/bar', '-1/foo/bar', '+1/foo/bar', '0##', '01/a', '01#', '', '120/foo/bar', '1৪'],
  regex: ['([abc])+\\s+$', '^(abc]', 'a', '('],
  byte: ['c3BpY2U=', 'YQ==', 'YQ=', 'a', 'YWJj', '', '!!!!', 'YQ==YQ=='],
}

test.each(Object.keys(texts))('%s is what its standard says', async (format) => {
  const ajv = addFormats.default(new Ajv2020({ strict: false }))
  const oracle = ajv.compile({ type: 'string', format })
  const accepts = await validatorOf(string({ format }))
  expect((texts[format] ?? []).filter((text) => accepts(text) !== oracle(text))).toEqual([])
})

test('formats that are not defined only annotate', async () => {
  for (const format of ['phone', 'password', 'url', 'idn-email', 'toString']) expect((await validatorOf(string({ format })))('x')).toBe(true)
})

test('integers have the bounds of their format, where a number can tell them', async () => {
  const cases: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['int32', [2 ** 31 - 1, -(2 ** 31)], [2 ** 31, -(2 ** 31) - 1, 0.5]],
    ['int64', [2 ** 63, 2 ** 53 + 2], [0.5]],
    ['uint8', [0, 255], [-1, 256]],
    ['double', [0.5, 1e300], []],
  ]
  for (const [format, valid, invalid] of cases) {
    const accepts = await validatorOf(number({ format }))
    expect(valid.filter((value) => !accepts(value)), format).toEqual([])
    expect(invalid.filter(accepts), format).toEqual([])
  }
})
