import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { emitOptions, makeModel, writeFiles } from '../../test/support/emit.ts'
import { content, operation, response } from '../../test/support/operations.ts'
import { named, object, reference, string } from '../../test/support/schemas.ts'
import { makeTempFolder } from '../../test/support/temp-folder.ts'
import { emitMocks } from './mocks/index.ts'
import { emitSchemas } from './schemas/index.ts'

const numbers = Array.from({ length: 50 }, (_, index) => index)
const model = makeModel({
  schemas: numbers.map((index) =>
    named(`Thing${index}`, object({ [`property${index}x`]: string({ pattern: `^p${index}x` }) })),
  ),
  operations: numbers.map((index) =>
    operation(`things${index}.get`, 'get', `/path${index}x`, {
      responses: [
        response('200', content(reference(`Thing${index}`), { [`property${index}x`]: `example${index}x` })),
        response('400', content(object({ [`inline${index}x`]: string() }), { [`inline${index}x`]: 'y' })),
      ],
    }),
  ),
})

/** Bundles a program that imports generated modules. */
async function bundle(program: string, zod: 'mini' | 'classic' = 'mini'): Promise<string> {
  const folder = await makeTempFolder()
  await writeFiles(join(folder, 'schemas'), emitSchemas(model, emitOptions({ zod })))
  await writeFiles(join(folder, 'mocks'), emitMocks(model, emitOptions({ zod })))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'program.ts'), program)
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'program.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['msw'],
  })
  return outputFiles[0]?.text ?? ''
}

/** The numbers whose things are in a bundle. */
const present = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/(?:property|path|example|inline|\^p)(\d+)x/g)].map(([, index]) => Number(index)),
    ),
  ].sort((a, b) => a - b)

// `sideEffects: false` is not set: each constant has to be droppable by itself.
test.each(['mini', 'classic'] as const)(
  'a bundle contains only the validators that it uses (%s)',
  async (zod) => {
    expect(
      present(await bundle(`import { Thing7 } from './schemas/index.ts'\nThing7.parse({})`, zod)),
    ).toEqual([7])
    expect(
      present(
        await bundle(
          `import { getThings8 } from './schemas/operations.ts'\nconsole.log(getThings8.responses)`,
          zod,
        ),
      ),
    ).toEqual([8])
    expect(
      present(
        await bundle(`import { getThings9 } from './schemas/examples.ts'\nconsole.log(getThings9)`, zod),
      ),
    ).toEqual([9])
    expect(
      present(await bundle(`import './schemas/all.ts'\nimport './schemas/all-examples.ts'`, zod)),
    ).toEqual([])
  },
)

test('a bundle contains only the handlers that it uses', async () => {
  expect(
    present(await bundle(`import { getThings7 } from './mocks/index.ts'\nconsole.log(getThings7())`)),
  ).toEqual([7])
})

test('a bundle with one operation contains only its validators', async () => {
  const text = await bundle(
    `import { getThings8 } from './schemas/operations.ts'\nconsole.log(getThings8.responses)`,
  )
  expect(gzipSync(text).length).toBeLessThan(7_000)
})
