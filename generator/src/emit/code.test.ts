import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Code, code, indent, join, lines, list } from './code.ts'
import { docComment, lineComment } from './comment.ts'
import {
  identifier,
  jsonLiteral,
  memberAccess,
  numberLiteral,
  objectLiteral,
  propertyKey,
  stringLiteral,
} from './literals.ts'

const print = Code.print
const evaluate = (text: string): unknown => new Function(`'use strict'; return (${text})`)()

describe('code', () => {
  test('rejects plain strings', () => {
    expect(() => code`${'alert(1)' as never}`).toThrow(TypeError)
    expect(() => join(['x' as never])).toThrow(TypeError)
    expect(() => new (Code as unknown as new (text: string) => Code)('alert(1)')).toThrow(TypeError)
    expect(() => code`${{ text: 'alert(1)' } as never}`).toThrow(TypeError)
  })

  test('prints short lists on one line', () => {
    const items = ['a', 'b'].map(stringLiteral)
    expect(print(list(code`[`, items, code`]`))).toBe("['a', 'b']")
    const long = Array.from({ length: 30 }, (_, index) => numberLiteral(index * 1000))
    expect(print(list(code`[`, long, code`]`)).split('\n')).toHaveLength(32)
  })

  test('indents every nonempty line', () => {
    expect(print(indent(lines([code`a`, code``, code`b`])))).toBe('  a\n\n  b')
  })
})

describe('literals', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      "'",
      '"',
      '`',
      '${x}',
      '\\',
      '\n',
      '\u2028',
      '\u202e',
      '*/',
      '</script>',
      '\ud800',
      '__proto__',
      '',
      '0',
      'a b',
      'class',
    ),
  )

  test('a string literal has the value of its string, on one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(evaluate(print(stringLiteral(text)))).toBe(text)
        expect(print(stringLiteral(text))).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e]/)
      }),
    )
  })

  test('a key creates an own property with exactly that name', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const object = evaluate(`{ ${print(propertyKey(name))}: 1 }`) as object
        expect(Object.getOwnPropertyNames(object)).toEqual([name])
        expect(evaluate(`{ ${print(propertyKey(name))}: 1 }${print(memberAccess(name))}`)).toBe(1)
      }),
    )
  })

  test('a JSON literal evaluates to its value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value))
        expect(JSON.stringify(evaluate(print(jsonLiteral(copy))))).toBe(JSON.stringify(copy))
      }),
    )
    expect(JSON.stringify(evaluate(print(jsonLiteral(JSON.parse('{"__proto__":{"polluted":1}}')))))).toBe(
      '{"__proto__":{"polluted":1}}',
    )
    expect(print(objectLiteral([]))).toBe('{}')
  })

  test('a name that is not an identifier is rejected', () => {
    for (const name of ['', 'a b', 'a;b', '1a', 'a-b', 'x\n'])
      expect(() => identifier(name)).toThrow(TypeError)
    expect(print(identifier('größe'))).toBe('größe')
    expect(() => numberLiteral(Number.POSITIVE_INFINITY)).toThrow(TypeError)
  })
})

describe('comments', () => {
  test('a comment cannot be ended or given a tag by its text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('*/', '@deprecated', '\u2028*/', '\r*/', '*\u200b/', '{@link x}'),
        (text, evil) => {
          const comment = print(docComment({ text: [text + evil + text, evil] }))
          expect(comment.indexOf('*/')).toBe(comment.length - 3)
          expect(comment).not.toMatch(/(?<![\w\\])@(?!`)/)
          expect(print(lineComment(evil + text)).indexOf('\n')).toBe(
            print(lineComment(evil + text)).length - 1,
          )
        },
      ),
    )
  })

  test('a code span shows an at sign without a backslash', () => {
    expect(print(docComment({ text: ['Letters, `_`, `@` and `-`, but no `@tag`'] }))).toBe(
      '/** Letters, `_`, `@` and `-`, but no `\\@tag` */\n',
    )
  })

  test('a comment without text is empty', () => {
    expect(print(docComment({ text: [null, '', '\u0000'] }))).toBe('')
  })

  test('a short comment is printed on one line, and tags are printed last', () => {
    expect(print(docComment({ text: ['A project.'] }))).toBe('/** A project. */\n')
    expect(print(docComment({ text: ['A', 'B'], deprecated: true, default: '5' }))).toBe(
      '/**\n * A\n *\n * B\n *\n * @default 5\n * @deprecated\n */\n',
    )
  })
})
