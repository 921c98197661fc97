import { describe, expect, test } from 'vitest'
import { TemplateError } from '../errors.ts'
import { Code, code, lines } from './code.ts'
import { stringLiteral } from './literals.ts'
import { compileTemplate } from './template.ts'

const render = (text: string, view: object): string => Code.print(compileTemplate('t.hbs', () => text)(view))

describe('a template', () => {
  test('prints code', () => {
    expect(render('const x = {{value}}', { value: stringLiteral("it's") })).toBe('const x = "it\'s"')
  })

  test('cannot print a string in any syntax', () => {
    for (const text of [
      '{{x}}',
      '{{{x}}}',
      '{{&x}}',
      '{{#each list}}{{this}}{{/each}}',
      '{{o.x}}',
      '{{#if yes}}{{x}}{{/if}}',
      '{{#if no}}{{else}}{{x}}{{/if}}',
    ]) {
      expect(
        () => render(text, { x: 'alert(1)', list: ['alert(1)'], o: { x: 'alert(1)' }, yes: true, no: false }),
        text,
      ).toThrow(TemplateError)
    }
  })

  test('rejects other helpers, partials and parent paths', () => {
    for (const text of [
      '{{lookup x "y"}}',
      '{{#with x}}{{/with}}',
      '{{> x}}',
      '{{"x"}}',
      '{{log x}}',
      '{{#unless x}}{{/unless}}',
    ]) {
      expect(() => render(text, { x: {} }), text).toThrow()
    }
  })

  test('rejects misspelled names', () => {
    for (const text of ['{{typo}}', '{{#if typo}}{{/if}}', '{{#each typo}}{{/each}}'])
      expect(() => render(text, {}), text).toThrow()
  })

  test('indents lines like their mustache', () => {
    expect(render('{\n  {{body}}\n}\n', { body: lines([code`a`, code`b`]) })).toBe('{\n  a\n  b\n}\n')
  })
})
