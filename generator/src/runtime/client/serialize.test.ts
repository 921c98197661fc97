import { describe, expect, test } from 'vitest'
import * as serialize from './serialize.ts'

const array = ['blue', 'black', 'brown']
const object = { R: 100, G: 200, B: 150 }

describe('serialization follows section 4.8.12.4 of OpenAPI 3.1', () => {
  test.each([
    ['form', false, array, 'color=blue,black,brown'],
    ['form', true, array, 'color=blue&color=black&color=brown'],
    ['form', false, object, 'color=R,100,G,200,B,150'],
    ['form', true, object, 'R=100&G=200&B=150'],
    ['form', true, '', 'color='],
    ['spaceDelimited', false, array, 'color=blue%20black%20brown'],
    ['spaceDelimited', false, object, 'color=R%20100%20G%20200%20B%20150'],
    ['pipeDelimited', false, array, 'color=blue%7Cblack%7Cbrown'],
    ['deepObject', true, object, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    ['json', true, { a: [1] }, 'color=%7B%22a%22%3A%5B1%5D%7D'],
  ])('for a query parameter with style %s and explode %s', (style, explode, value, want) => {
    expect(serialize.query({ color: [style, explode] })({ color: value })).toBe(want)
  })

  test.each([
    ['simple', false, 'blue', 'blue'],
    ['simple', false, array, 'blue,black,brown'],
    ['simple', false, object, 'R,100,G,200,B,150'],
    ['simple', true, object, 'R=100,G=200,B=150'],
    ['label', false, 'blue', '.blue'],
    ['label', false, array, '.blue,black,brown'],
    ['label', true, array, '.blue.black.brown'],
    ['label', false, object, '.R,100,G,200,B,150'],
    ['label', true, object, '.R=100.G=200.B=150'],
    ['matrix', false, 'blue', ';color=blue'],
    ['matrix', false, array, ';color=blue,black,brown'],
    ['matrix', true, array, ';color=blue;color=black;color=brown'],
    ['matrix', false, object, ';color=R,100,G,200,B,150'],
    ['matrix', true, object, ';R=100;G=200;B=150'],
    ['matrix', false, '', ';color'],
    ['matrix', true, { R: '', G: 'x' }, ';R;G=x'],
  ])('for a path parameter with style %s and explode %s', (style, explode, value, want) => {
    expect(serialize.path('color', style, explode)(value)).toBe(want)
  })
})

describe('serialization of values that a style does not define follows common servers', () => {
  const rows = [{ id: 1 }, { id: 2 }]
  test.each([
    ['deepObject', true, { a: { b: 1 } }, 'color[a][b]=1'],
    ['deepObject', true, { a: { b: [1, 2] } }, 'color[a][b][]=1&color[a][b][]=2'],
    ['deepObject', true, ['x'], 'color[]=x'],
    ['deepObject', true, { rows }, 'color[rows][0][id]=1&color[rows][1][id]=2'],
    ['deepObject', true, [[1], [2, 3]], 'color[0][]=1&color[1][]=2&color[1][]=3'],
    ['form', true, rows, 'color={"id":1}&color={"id":2}'],
    ['form', true, { size: 1, sort: ['a', 'b'] }, 'size=1&sort=a&sort=b'],
    ['form', true, { at: { x: 1 } }, 'at={"x":1}'],
    ['form', false, { at: { x: 1 }, b: [1, 2] }, 'color=at,{"x":1},b,[1,2]'],
    ['pipeDelimited', false, rows, 'color={"id":1}|{"id":2}'],
    ['spaceDelimited', false, rows, 'color={"id":1} {"id":2}'],
  ])('for a query parameter with style %s, explode %s and value %j', (style, explode, value, want) => {
    expect(decodeURIComponent(serialize.query({ color: [style, explode] })({ color: value }))).toBe(want)
  })

  test.each([
    ['simple', false, rows, '{"id":1},{"id":2}'],
    ['simple', true, { at: { x: 1 } }, 'at={"x":1}'],
    ['label', true, rows, '.{"id":1}.{"id":2}'],
    ['matrix', true, { at: [1, 2] }, ';at=[1,2]'],
  ])('for a path parameter with style %s, explode %s and value %j', (style, explode, value, want) => {
    expect(decodeURIComponent(serialize.path('color', style, explode)(value))).toBe(want)
  })

  test('by writing JSON in headers, cookies and forms', () => {
    expect(serialize.header('simple', false)(rows)).toBe('{"id":1},{"id":2}')
    expect(decodeURIComponent(serialize.cookie({ c: ['form', false] })({ c: rows }))).toBe(
      'c={"id":1},{"id":2}',
    )
    expect(decodeURIComponent(serialize.form()({ rows, at: { x: 1 } }))).toBe(
      'rows={"id":1}&rows={"id":2}&at={"x":1}',
    )
  })
})

describe('queries', () => {
  test('omit undefined values and reject values that are not finite', () => {
    const write = serialize.query({ a: ['form', true] })
    expect(write({ a: undefined, b: [1, undefined, 2], c: true })).toBe('b=1&b=2&c=true')
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => write({ a: value })).toThrow(TypeError)
  })

  test('keep reserved characters if the document allows them, except those that would end the value', () => {
    const write = serialize.query({ a: ['form', true, true] })
    expect(write({ a: '/x?y:z&b=1#c+d' })).toBe('a=/x?y:z%26b=1%23c%2Bd')
  })

  test('keep percent-encoded triples if reserved characters are allowed', () => {
    const write = serialize.query({ a: ['form', true, true] })
    expect(write({ a: 'x%2Fy/100%' })).toBe('a=x%2Fy/100%25')
  })

  test('escape special characters in names and values', () => {
    expect(serialize.query({ a: ['form', false] })({ a: ['x,y', '&z='], 'b&c': '\ud800' })).toBe(
      'a=x%2Cy,%26z%3D&b%26c=%EF%BF%BD',
    )
  })
})

describe('null', () => {
  const value = { a: null, b: ['x', null, 'y'], c: { d: null, e: 1 } }

  test.each([
    ['plain', [], 'b=x&b=y&c=%7B%22d%22%3Anull%2C%22e%22%3A1%7D'],
    ['form', ['form', true], 'b=x&b=y&e=1'],
    ['form without explode', ['form', false], 'b=x,y&c=e,1'],
    ['deepObject', ['deepObject', true], 'b%5B%5D=x&b%5B%5D=y&c%5Be%5D=1'],
  ] as const)('is omitted from a query in the style %s', (_, style, want) => {
    const styles = style.length === 0 ? {} : { a: style, b: style, c: style }
    expect(serialize.query(styles)(value)).toBe(want)
  })

  test('is omitted from cookies, forms and headers', () => {
    expect(serialize.cookie()({ a: null, b: 'x' })).toBe('b=x')
    expect(serialize.form()({ a: null, b: 'x' })).toBe('b=x')
    expect(serialize.headers({})({ headers: { a: null, b: 'x' } })).toEqual({ b: 'x' })
    expect(serialize.headers({}, serialize.cookie())({ cookies: { a: null } })).toEqual({})
  })

  test('is written if a parameter is JSON', () => {
    expect(serialize.query({ a: ['json'] })({ a: null })).toBe('a=null')
  })
})

describe('form bodies', () => {
  test('encode spaces as plus signs', () => {
    expect(serialize.form()({ a: 'x y+z', b: [1, 2] })).toBe('a=x+y%2Bz&b=1&b=2')
  })
})
