/** Hostile documents beside those of the kit: each class of attack in further places, built rather than written down. */

/** A case as the index of the kit has it, with its document. */
export interface HostileCase {
  readonly name: string
  readonly class: string
  /** `emit` what is legal, `refuse` what must not be followed or read, `either` else. */
  readonly expect: 'emit' | 'refuse' | 'either'
  readonly document: string | Uint8Array
  /** Beside it, other files, by name. */
  readonly isYaml?: boolean
  /** Text that a refusal must contain. */
  readonly locate?: readonly string[]
}

const canary = (name: string): readonly string[] => {
  const set = (quote: string) => `globalThis.__PWNED__=${quote}${name}${quote}`
  return [
    `*/ ${set("'")}; /*`,
    `'; ${set('"')}; //`,
    `\\'; ${set('"')}; //`,
    `"; ${set("'")}; //`,
    `\`; ${set("'")}; //`,
    `\${${set("'")}}`,
    `x\n${set("'")};\n//`,
    `x\u2028${set("'")};\u2028//`,
    `']: (${set('"')}), ['x`,
    `}); ${set("'")}; ({`,
    `</script>{{${set("'")}}}{{{x}}}`,
    '__proto__',
    'ends with \\',
  ]
}

const info = { title: 'Hostile', version: '1' }
const ok = { 200: { description: 'ok' } }

type Part = Record<string, unknown>

function write(parts: Part): string {
  return JSON.stringify({ openapi: '3.1.0', info, paths: {}, ...parts })
}

/** A document with one operation or schema for each break-out. */
function inject(name: string, make: (text: string, index: number) => Part): HostileCase {
  const merged: { paths: Part; schemas: Part; rest: Part } = { paths: {}, schemas: {}, rest: {} }
  for (const [index, text] of canary(name).entries()) {
    const { schema, operation, ...rest } = make(text, index) as { schema?: unknown; operation?: Part }
    if (schema !== undefined) merged.schemas[`S${index}`] = schema
    if (operation) merged.paths[`/p${index}/{id}`] = { post: { responses: ok, ...operation } }
    merge(merged.rest, rest)
  }
  const { components = {}, ...rest } = merged.rest as { components?: Part; paths?: Part }
  const document = write({
    ...rest,
    paths: { ...merged.paths, ...(rest.paths as Part | undefined) },
    components: { schemas: merged.schemas, ...components },
  })
  return { name, class: 'inject', expect: 'either', document }
}

/** Adds the items of arrays and the members of objects; a prototype is a member like any other. */
function merge(target: Part, source: Part): void {
  for (const [key, value] of Object.entries(source)) {
    const known = target[key]
    if (Array.isArray(known) && Array.isArray(value)) known.push(...value)
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      target[key] = Object.assign(Object.create(null), known)
      merge(target[key] as Part, value as Part)
    } else target[key] = Array.isArray(value) ? [...value] : value
  }
}

const entry = (key: string, value: unknown): Part =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`)

const injections: readonly HostileCase[] = [
  inject('a01-schema-texts', (text) => ({
    schema: {
      title: text,
      description: text,
      $comment: text,
      type: 'object',
      properties: { a: { type: 'string', title: text, description: text, deprecated: true } },
    },
  })),
  inject('a02-defaults', (text) => ({
    schema: {
      type: 'object',
      properties: {
        a: { type: 'string', default: text, examples: [text] },
        b: { default: { [text]: [text] } },
      },
      default: { a: text },
    },
    operation: {
      parameters: [
        {
          name: 'q',
          in: 'query',
          schema: { type: 'string', default: text },
          example: text,
          description: text,
        },
      ],
    },
  })),
  inject('a03-media-types', (text) => ({
    operation: {
      requestBody: {
        content: { ...entry(text, { schema: { type: 'string' } }), ...entry(`application/${text}+json`, {}) },
      },
      responses: {
        200: { description: text, content: entry(text, { schema: { type: 'string' }, example: text }) },
        ...entry(text, { description: 'x' }),
      },
    },
  })),
  inject('a04-encodings', (text) => ({
    operation: {
      requestBody: {
        content: {
          'multipart/form-data': {
            schema: { type: 'object', properties: entry(text, { type: 'string' }) },
            encoding: entry(text, { contentType: text, style: 'form' }),
          },
        },
      },
    },
  })),
  inject('a05-discriminators', (text) => ({
    schema: {
      oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
      discriminator: { propertyName: text, mapping: { ...entry(text, 'A'), [`${text}2`]: 'B' } },
    },
    components: {},
  })),
  inject('a06-keywords', (text) => ({
    schema: {
      type: 'object',
      patternProperties: entry(text, { type: 'string' }),
      dependentRequired: entry(text, [text]),
      propertyNames: { const: text },
      $anchor: 'x',
      $defs: entry(text, { type: 'string', format: text, contentMediaType: text, contentEncoding: text }),
    },
  })),
  inject('a07-values', (text) => ({
    schema: {
      anyOf: [
        { const: { [text]: text } },
        { enum: [[text], { a: text }, text] },
        { type: 'string', format: text },
      ],
    },
  })),
  inject('a08-parameters', (text, index) => ({
    operation: {
      parameters: [
        { name: text, in: 'query', schema: { type: 'array', items: { enum: [text] } }, explode: false },
        { name: text, in: 'cookie', schema: { type: 'string' } },
        { name: `X-${index}`, in: 'header', schema: { const: text } },
        { name: text, in: 'header', content: { [text]: { schema: { type: 'string' } } } },
      ],
    },
  })),
  inject('a09-scopes-and-security', (text) => ({
    operation: {
      security: [entry(text, [text])],
      'x-required-scopes': [text],
      tags: [text],
      operationId: text,
      summary: text,
    },
    components: {
      securitySchemes: Object.fromEntries(
        canary('a09-scopes-and-security').map((one) => [one, { type: 'apiKey', in: 'header', name: one }]),
      ),
    },
  })),
  inject('a10-components', (text) => ({
    operation: {
      parameters: [{ $ref: '#/components/parameters/P' }],
      'x-pagination': { items: text, limit: text, offset: text },
    },
    components: {
      parameters: {
        P: { name: 'p', in: 'query', schema: { type: 'object', properties: entry(text, {}) } },
        ...entry(text, { name: 'q', in: 'query', schema: {} }),
      },
      responses: entry(text, {
        description: text,
        headers: entry(text, { schema: { type: 'string' }, description: text }),
      }),
      requestBodies: entry(text, { content: {} }),
      examples: entry(text, { value: text }),
      links: entry(text, { operationId: text }),
      callbacks: entry(text, {}),
    },
  })),
  inject('a11-webhooks-and-callbacks', (text) => ({
    operation: {
      callbacks: entry(
        text,
        entry(text, {
          post: {
            requestBody: {
              content: { 'application/json': { schema: { type: 'object', description: text } } },
            },
            responses: ok,
          },
        }),
      ),
    },
    webhooks: entry(text, {
      post: { requestBody: { content: { 'application/json': { schema: { enum: [text] } } } }, responses: ok },
    }),
  })),
  inject('a14-fields-of-3.2', (text, index) => ({
    openapi: '3.2.0',
    operation: {
      tags: [text],
      parameters: [
        {
          in: 'querystring',
          name: text,
          description: text,
          content: entry(index % 2 === 0 ? text : 'application/x-www-form-urlencoded', {
            schema: { type: 'object', properties: entry(text, { type: 'string', examples: [text] }) },
            encoding: entry(text, { style: 'pipeDelimited', contentType: text, allowReserved: true }),
            examples: entry(text, { dataValue: entry(text, text), serializedValue: text }),
          }),
        },
        { in: 'cookie', name: text, style: 'cookie', schema: { type: 'array', items: { type: 'string' } } },
        {
          in: 'path',
          name: 'id',
          required: true,
          allowReserved: true,
          schema: { type: 'string', default: text },
        },
      ],
      requestBody: {
        content: {
          ...entry(`multipart/${text}`, { itemSchema: { title: text }, itemEncoding: { contentType: text } }),
          'multipart/mixed': {
            schema: { type: 'array', prefixItems: [{}, { title: text, type: 'array' }] },
            prefixEncoding: [
              { contentType: text },
              {
                contentType: `multipart/${text}`,
                itemEncoding: {
                  contentType: text,
                  headers: { ...entry(text, {}), 'X-A': { schema: { const: text } } },
                },
              },
            ],
          },
        },
      },
      responses: {
        200: {
          summary: text,
          content: {
            'text/event-stream': { itemSchema: { title: text, properties: { data: { const: text } } } },
            'multipart/mixed': {
              itemSchema: {},
              itemEncoding: { contentType: text, headers: entry(text, { schema: { const: text } }) },
            },
          },
        },
      },
    },
    schema: {
      oneOf: [{ $ref: '#/components/schemas/Base' }],
      discriminator: { propertyName: text, defaultMapping: text },
    },
    servers: [{ url: 'https://a.example', name: text, description: text }],
    tags: [
      { name: text, summary: text, description: text, kind: text, parent: text },
      { name: `${text}2`, parent: `${text}2` },
    ],
    components: {
      mediaTypes: entry(text, { schema: { type: 'string', default: text } }),
      securitySchemes: entry(text, {
        type: 'oauth2',
        deprecated: true,
        oauth2MetadataUrl: text,
        flows: {
          deviceAuthorization: {
            deviceAuthorizationUrl: text,
            tokenUrl: text,
            scopes: entry(text, text),
          },
        },
        description: text,
      }),
    },
  })),
  inject('a13-additional-operations', (text, index) => ({
    openapi: '3.2.0',
    paths: { [`/m${index}`]: { additionalOperations: entry(text, { operationId: text, responses: ok }) } },
  })),
  inject('a12-servers', (text) => ({
    servers: [
      { url: `https://${text}/`, description: text },
      { url: '{v}', variables: { v: { default: text, enum: [text], description: text } } },
    ],
    tags: [{ name: text, description: text, externalDocs: { url: text } }],
    externalDocs: { url: text, description: text },
    'x-evil': { [text]: text },
  })),
]

const schema = (value: unknown): string => write({ components: { schemas: { A: value } } })
/** A document whose only operation responds with the schema. */
const usedSchema = (value: unknown): string =>
  write({
    paths: {
      '/a': {
        get: {
          responses: {
            200: {
              description: 'ok',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
            },
          },
        },
      },
    },
    components: { schemas: { A: value } },
  })
const answer = (value: unknown): string =>
  write({
    paths: {
      '/a': {
        get: {
          responses: {
            200: {
              description: 'ok',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
            },
          },
        },
      },
    },
    components: { schemas: value as Part },
  })

/** Pulls the ends of a nest apart: `open` so many times, then `middle`, then `close` as often. */
const nest = (open: string, middle: string, close: string, depth: number): string =>
  open.repeat(depth) + middle + close.repeat(depth)

const chain = (count: number, link: (next: string) => unknown): Part =>
  Object.fromEntries([
    ...Array.from({ length: count }, (_, index) => [
      index === 0 ? 'A' : `A${index}`,
      link(`#/components/schemas/A${index + 1}`),
    ]),
    [`A${count}`, { type: 'string' }],
  ])

const bomb = (name: string, document: string, rest: Partial<HostileCase> = {}): HostileCase => ({
  name,
  class: 'dos',
  expect: 'either',
  document,
  ...rest,
})

const bombs: readonly HostileCase[] = [
  bomb('b01-deep-json', `{"openapi":"3.1.0","x-a":${nest('[', '', ']', 200_000)}}`),
  bomb(
    'b02-deep-all-of',
    `{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{},"components":{"schemas":{"A":${nest('{"allOf":[', '{}', ']}', 190)}}}}`,
  ),
  bomb(
    'b03-deep-items',
    `{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{},"components":{"schemas":{"A":${nest('{"type":"array","items":', '{}', '}', 380)}}}}`,
  ),
  bomb('b04-chain-of-references', answer(chain(500, ($ref) => ({ $ref })))),
  bomb(
    'b05-chain-of-properties',
    answer(chain(1000, ($ref) => ({ type: 'object', required: ['next'], properties: { next: { $ref } } }))),
    { expect: 'emit' },
  ),
  bomb(
    'b06-fan-out',
    answer(
      chain(40, ($ref) => ({
        type: 'object',
        required: ['a', 'b', 'c', 'd'],
        properties: {
          a: { $ref },
          b: { $ref },
          c: { type: 'array', items: { $ref }, minItems: 3 },
          d: { $ref },
        },
      })),
    ),
    { expect: 'emit' },
  ),
  bomb(
    'b07-fan-out-of-unions',
    answer(
      chain(25, ($ref) => ({
        oneOf: [
          { $ref },
          { type: 'object', properties: { a: { $ref } } },
          { type: 'array', items: { $ref } },
        ],
      })),
    ),
    { expect: 'emit' },
  ),
  bomb(
    'b08-long-values',
    answer({
      A: {
        type: 'object',
        required: ['s', 'l', 'o', 'n'],
        properties: {
          s: { type: 'string', minLength: 1e9 },
          l: { type: 'array', items: { type: 'string' }, minItems: 1e9 },
          o: { type: 'object', minProperties: 1e9, additionalProperties: { type: 'string' } },
          n: { type: 'string', pattern: '^(a{1000}){1000}$' },
        },
      },
    }),
  ),
  bomb(
    'b09-long-patterns',
    schema({
      type: 'object',
      properties: Object.fromEntries(
        [
          '(a+)+$',
          '(a|a)*b',
          '^(([a-z])+.)+[A-Z]([a-z])+$',
          '(.*)*x',
          '(?<=a+)+b',
          '((a*)*)*$',
          '(a{0,9}){0,9}{0,9}',
        ].map((pattern, index) => [
          `p${index}`,
          { type: 'string', pattern, default: `${'a'.repeat(60)}!`, examples: ['a'.repeat(60)] },
        ]),
      ),
    }),
  ),
  bomb(
    'b10-many-schemas',
    write({
      components: {
        schemas: Object.fromEntries(
          Array.from({ length: 2_000 }, (_, index) => [
            `S${index}`,
            { type: 'object', properties: { a: { $ref: `#/components/schemas/S${(index * 7) % 2_000}` } } },
          ]),
        ),
      },
    }),
    { expect: 'emit' },
  ),
  bomb(
    'b11-many-names-alike',
    write({
      components: {
        schemas: Object.fromEntries(
          Array.from({ length: 1000 }, (_, index) => [
            `a${'-'.repeat(index % 50)}b${'_'.repeat(Math.floor(index / 50))}`,
            { type: 'string' },
          ]),
        ),
      },
    }),
    { expect: 'emit' },
  ),
  bomb(
    'b12-many-operations-alike',
    write({
      paths: Object.fromEntries(
        Array.from({ length: 500 }, (_, index) => [
          `/a${'/{x}'.repeat(1)}/${'-'.repeat(index)}b`,
          { get: { operationId: 'same', responses: ok } },
        ]),
      ),
    }),
  ),
  bomb(
    'b13-long-texts',
    write({
      info: { title: 'a'.repeat(3e6), version: '1', description: '*/'.repeat(1e6) },
      components: { schemas: { A: { description: '@'.repeat(1e6), type: 'string' } } },
    }),
  ),
  bomb(
    'b14-mutual-unions',
    answer(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          index === 0 ? 'A' : `B${index}`,
          {
            anyOf: Array.from({ length: 60 }, (_, other) => ({
              $ref: `#/components/schemas/${other === 0 ? 'A' : `B${other}`}`,
            })),
          },
        ]),
      ),
    ),
  ),
  bomb('b15-not-of-not', answer({ A: JSON.parse(nest('{"not":', '{"type":"string"}', '}', 150)) })),
  bomb(
    'b16-conditions',
    answer({
      A: {
        allOf: Array.from({ length: 60 }, (_, index) => ({
          if: { required: [`a${index}`] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: [`b${index}`] },
          else: { properties: { [`c${index}`]: false } },
        })),
      },
    }),
  ),
  bomb(
    'b17-recursive-required',
    answer({ A: { type: 'object', required: ['a'], properties: { a: { $ref: '#/components/schemas/A' } } } }),
    { expect: 'emit' },
  ),
  bomb(
    'b18-big-numbers',
    schema({
      type: 'object',
      properties: {
        a: { type: 'number', multipleOf: 1e-300 },
        b: { type: 'integer', minimum: -1e308, maximum: 1e308 },
        c: { enum: [1e21, -0, 5e-324, 1.7976931348623157e308] },
        d: { type: 'array', minItems: 4294967296 },
      },
    }),
  ),
  bomb(
    'b19-large-exponent',
    '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{},"components":{"schemas":{"A":{"maximum":1e400,"minimum":-1e400,"maxLength":1e999,"default":1e999,"enum":[1e999]}}}}',
  ),
  bomb('b20-yaml-anchors', `openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\nx-a: &a [*a]\n`, {
    isYaml: true,
  }),
  bomb(
    'b21-yaml-aliases',
    `openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\nx-0: &a0 [1,1,1,1,1,1,1,1,1,1]\n${Array.from({ length: 9 }, (_, index) => `x-${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join()}]`).join('\n')}\n`,
    { isYaml: true },
  ),
  bomb(
    'b22-yaml-merges',
    `openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\nx-0: &a0 {k: 1}\n${Array.from({ length: 60 }, (_, index) => `x-${index + 1}: &a${index + 1} {<<: [*a${index}, *a${index}, *a${index}], k${index}: 1}`).join('\n')}\n`,
    { isYaml: true },
  ),
]

const leak = (name: string, reference: string, rest: Partial<HostileCase> = {}): HostileCase => ({
  name,
  class: 'ref',
  expect: 'refuse',
  document: usedSchema({ type: 'object', properties: { a: { $ref: reference } } }),
  ...rest,
})

const references: readonly HostileCase[] = [
  leak('r01-encoded-parent', '..%2fsecret.json'),
  leak('r20-in-an-unused-schema', '', { document: schema({ $ref: '../secret.json' }) }),
  leak('r02-backslashes', '..\\secret.json'),
  leak('r03-double-encoded', '%252e%252e/secret.json'),
  leak('r04-encoded-dots', '%2e%2e/secret.json'),
  leak('r05-inside-and-out', 'in/../../secret.json'),
  leak('r06-protocol-relative', '//127.0.0.1:47999/x.json'),
  leak('r07-upper-case-scheme', 'HTTP://127.0.0.1:47999/x.json'),
  leak('r08-file-with-host', 'file://127.0.0.1/etc/passwd'),
  leak('r09-data', 'data:application/json,{"const":"x"}'),
  leak('r10-other-schemes', 'ftp://127.0.0.1:47999/x', {
    document: usedSchema({
      anyOf: [
        { $ref: 'ftp://127.0.0.1:47999/x' },
        { $ref: 'javascript:alert(1)' },
        { $ref: 'gopher://127.0.0.1:47999/x' },
        { $ref: 'node:fs' },
      ],
    }),
  }),
  leak('r11-nul', '../secret.json%00.yaml'),
  leak('r12-by-id', 'x.json', {
    document: usedSchema({
      $id: 'http://127.0.0.1:47999/base/',
      type: 'object',
      properties: { a: { $ref: 'x.json' } },
    }),
  }),
  leak('r13-by-mapping', '', {
    expect: 'either',
    document: write({
      components: {
        schemas: {
          A: {
            oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }],
            discriminator: {
              propertyName: 'k',
              mapping: { b: 'http://127.0.0.1:47999/x.json', c: '../secret.json' },
            },
          },
          B: { type: 'object' },
          C: { type: 'object' },
        },
      },
    }),
  }),
  leak('r14-by-link-and-example', '', {
    expect: 'either',
    document: write({
      paths: {
        '/a': {
          get: {
            responses: {
              200: {
                description: 'ok',
                links: { l: { operationRef: 'http://127.0.0.1:47999/#/x' } },
                content: {
                  'application/json': { examples: { e: { externalValue: 'http://127.0.0.1:47999/x' } } },
                },
              },
            },
          },
        },
      },
    }),
  }),
  leak('r15-dynamic', '', { document: usedSchema({ $dynamicRef: 'http://127.0.0.1:47999/x.json' }) }),
  leak('r16-schema-dialect', '', {
    expect: 'either',
    document: write({
      jsonSchemaDialect: 'http://127.0.0.1:47999/dialect',
      components: { schemas: { A: { $schema: 'http://127.0.0.1:47999/meta', type: 'string' } } },
    }),
  }),
  leak('r17-path-item', '', {
    document: write({
      paths: { '/a': { $ref: '../secret.json#/components' }, '/b': { $ref: '/etc/passwd' } },
    }),
  }),
  leak('r18-prototype', '', {
    document: usedSchema({
      anyOf: [
        { $ref: '#/components/schemas/__proto__' },
        { $ref: '#/constructor' },
        { $ref: '#/components/schemas/A/constructor/prototype' },
        { $ref: '#/toString' },
      ],
    }),
  }),
  leak('r19-malformed', '', {
    document: usedSchema({
      anyOf: [
        { $ref: '#/%' },
        { $ref: '#/a~2' },
        { $ref: 5 },
        { $ref: null },
        { $ref: ['#'] },
        { $ref: 'http://[' },
        { $ref: '\u0000' },
      ],
    }),
  }),
  leak('r20-loops-of-others', '', {
    document: write({
      paths: {
        '/a': {
          get: {
            parameters: [{ $ref: '#/components/parameters/P' }],
            responses: { 200: { $ref: '#/components/responses/R' } },
          },
        },
      },
      components: {
        parameters: { P: { $ref: '#/components/parameters/P' } },
        responses: { R: { $ref: '#/components/responses/S' }, S: { $ref: '#/components/responses/R' } },
      },
    }),
  }),
]

const proto: readonly HostileCase[] = [
  {
    name: 'p01-everywhere',
    class: 'proto',
    expect: 'either',
    document: `{"openapi":"3.1.0","info":{"title":"a","version":"1","__proto__":{"polluted":"yes"}},"__proto__":{"polluted":"yes"},
      "paths":{"__proto__":{"get":{"responses":{}}},"/constructor/{__proto__}":{"__proto__":{"polluted":"yes"},"get":{"operationId":"__proto__","tags":["constructor"],
      "parameters":[{"name":"__proto__","in":"path","required":true,"schema":{"type":"string"}},{"name":"__proto__","in":"query","schema":{"type":"object","properties":{"__proto__":{"type":"string"}}}},{"name":"constructor","in":"header","schema":{"type":"string"}},{"name":"__proto__","in":"cookie","schema":{"type":"string"}}],
      "requestBody":{"content":{"__proto__":{"schema":{"type":"string"}}}},
      "responses":{"__proto__":{"description":"x"},"200":{"description":"x","headers":{"__proto__":{"schema":{"type":"string"}}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/constructor"},"example":{"__proto__":{"polluted":"yes"}}}}}},
      "callbacks":{"__proto__":{"__proto__":{"post":{"responses":{}}}}}}}},
      "components":{"__proto__":{"polluted":"yes"},"schemas":{"constructor":{"type":"object","required":["__proto__","toString"],"properties":{"__proto__":{"type":"object","properties":{"polluted":{"type":"string"}}},"toString":{"type":"string"},"then":{"type":"string"}},"default":{"__proto__":{"polluted":"yes"}},
      "patternProperties":{"__proto__":{"type":"string"}},"dependentRequired":{"__proto__":["constructor"]},"$defs":{"__proto__":{"type":"string"}}},
      "hasOwnProperty":{"enum":["__proto__","constructor",{"__proto__":{"polluted":"yes"}}]},"prototype":{"const":{"__proto__":1}}},
      "securitySchemes":{"__proto__":{"type":"http","scheme":"bearer"}}},"security":[{"__proto__":[]}]}`,
  },
  {
    name: 'p02-yaml-merge',
    class: 'proto',
    expect: 'either',
    isYaml: true,
    document: `openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\nx-a: &a {__proto__: {polluted: 'yes'}}\ncomponents: {schemas: {A: {<<: *a, type: string}, B: {"<<": {__proto__: {polluted: 'yes'}}}}}\n`,
  },
]

const read = (name: string, document: string | Uint8Array, rest: Partial<HostileCase> = {}): HostileCase => ({
  name,
  class: 'encoding',
  expect: 'refuse',
  document,
  ...rest,
})
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ])

/** Swagger 2.0 with a break-out in each field that the conversion moves. */
function injectSwagger(name: string): HostileCase {
  const texts = canary(name)
  const paths = Object.fromEntries(
    texts.map((text, index) => [
      `/p${index}`,
      {
        post: {
          summary: text,
          consumes: ['application/x-www-form-urlencoded', text],
          produces: ['application/json', `application/${text}`],
          parameters: [
            { name: text, in: 'formData', type: 'array', items: { type: 'string' }, collectionFormat: text },
            { name: text, in: 'query', type: 'array', items: { type: 'string', default: text } },
          ],
          responses: { 200: { description: text, schema: { $ref: '#/definitions/Pet' } } },
        },
      },
    ]),
  )
  const definitions = { Pet: { type: 'object', discriminator: texts[0], description: texts[1] } }
  const rest = { host: texts[2], basePath: texts[3], schemes: ['https', texts[4]] }
  return {
    name,
    class: 'inject',
    expect: 'either',
    document: JSON.stringify({ swagger: '2.0', info, paths, definitions, ...rest }),
  }
}

const encodings: readonly HostileCase[] = [
  injectSwagger('e00-swagger-texts'),
  read('e01-utf-16', utf16(write({})), { expect: 'either' }),
  read('e02-nul', `${write({})}\u0000`),
  read('e03-trailing', `${write({})} {}`),
  read('e04-comments', `// x\n${write({})}`, { expect: 'either' }),
  read('e05-scalars', '"openapi"'),
  read('e06-null', 'null'),
  read('e07-swagger', JSON.stringify({ swagger: '1.2', info, paths: {} }), { locate: ['Swagger', '1.2'] }),
  read('e08-version-number', JSON.stringify({ openapi: 3.1, info, paths: {} }), { expect: 'either' }),
  read('e09-version-3.3', JSON.stringify({ openapi: '3.3.0', info, paths: {} }), {
    locate: ['3.3'],
  }),
  read('e10-version-list', JSON.stringify({ openapi: ['3.1.0'], info, paths: {} }), { locate: ['openapi'] }),
  read('e11-no-version', JSON.stringify({ info, paths: {} }), { locate: ['openapi'] }),
  read(
    'e12-surrogates',
    `{"openapi":"3.1.0","info":{"title":"\\ud800","version":"1"},"paths":{"/\\udc00":{"get":{"operationId":"\\ud83d","responses":{"200":{"description":"\\udfff"}}}}},"components":{"schemas":{"\\ud800":{"type":"object","properties":{"\\ud800\\ud800":{"enum":["\\udc00"]}}}}}}`,
    { expect: 'either' },
  ),
  read(
    'e13-yaml-tags',
    `openapi: 3.1.0\ninfo: {title: !!js/function 'function(){globalThis.__PWNED__=1}', version: '1'}\npaths: !!python/object/apply:os.system [x]\n`,
    { isYaml: true, expect: 'either' },
  ),
  read(
    'e14-yaml-duplicates',
    `openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\npaths: {/a: {get: {responses: {}}}}\n`,
    { isYaml: true, locate: ['paths', 'twice', 'duplicate'] },
  ),
  read(
    'e15-yaml-several',
    `openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n---\nopenapi: 3.0.0\n`,
    { isYaml: true, expect: 'either' },
  ),
  read('e16-yaml-truncated', `openapi: 3.1.0\ninfo: {title: a, version: '1'\npaths: {`, { isYaml: true }),
  read('e17-yaml-tabs', `openapi: 3.1.0\ninfo:\n\ttitle: a\n`, { isYaml: true }),
  read(
    'e18-yaml-keys',
    `openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {? [a, b] : x, ? {c: d} : y, 1: z, true: w, null: v, 2020-01-01: u}\n`,
    { isYaml: true, expect: 'either' },
  ),
  read('e19-overlong', new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])),
]

/** Every field of a document as every type that it is not. */
const others: readonly unknown[] = [null, true, 0, 'x', [], ['x'], [null], {}, { x: null }, { x: [] }]
const confusions: readonly HostileCase[] = [
  ['info'],
  ['paths'],
  ['components'],
  ['servers'],
  ['tags'],
  ['security'],
  ['webhooks'],
  ['components', 'schemas'],
  ['components', 'parameters'],
  ['components', 'responses'],
  ['components', 'securitySchemes'],
  ['paths', '/a'],
  ['paths', '/a', 'get'],
  ['paths', '/a', 'get', 'responses'],
  ['paths', '/a', 'get', 'responses', '200'],
  ['paths', '/a', 'get', 'responses', '200', 'content'],
  ['paths', '/a', 'get', 'responses', '200', 'headers'],
  ['paths', '/a', 'get', 'parameters'],
  ['paths', '/a', 'get', 'requestBody'],
  ['paths', '/a', 'get', 'tags'],
  ['paths', '/a', 'get', 'callbacks'],
  ...[
    'type',
    'properties',
    'items',
    'required',
    'enum',
    'allOf',
    'oneOf',
    'not',
    'additionalProperties',
    'pattern',
    'minLength',
    'multipleOf',
    'discriminator',
    'format',
    'prefixItems',
    'patternProperties',
    'dependentRequired',
    '$defs',
    'nullable',
    'example',
    'examples',
    'title',
    'if',
  ].map((key) => ['components', 'schemas', 'A', key]),
].map((path, index) => {
  const at = (value: unknown): Part =>
    path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Part
  return {
    name: `t${String(index + 1).padStart(2, '0')}-${path.at(-1)?.replace(/\W/g, '')}`,
    class: 'confusion',
    expect: 'either',
    document: write(at(others[index % others.length])),
  } as const
})

/** All of them. */
export const hostileCases: readonly HostileCase[] = [
  ...injections,
  ...bombs,
  ...references,
  ...proto,
  ...encodings,
  ...confusions,
]
