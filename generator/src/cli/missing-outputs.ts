import type { Config } from '../config.ts'
import type { OutputName } from '../emit/emitter.ts'

/** The outputs that the files of an output import. */
const imports: Readonly<Record<OutputName, readonly OutputName[]>> = {
  types: [],
  schemas: ['types'],
  client: ['types'],
  mocks: ['types', 'schemas'],
  resources: ['types', 'client'],
}

/**
 * Returns a sentence for each output that another one imports and that the config does not list.
 *
 * @example
 * findMissingOutputs({ input: 'a.yaml', outputs: { client: { folder: 'src/client' } } })
 * // ['"outputs.types" is missing; the files of "outputs.client" import it.']
 */
export function findMissingOutputs({ outputs }: Config): readonly string[] {
  const listed = Object.keys(imports).filter((name): name is OutputName => Object.hasOwn(outputs, name))
  const missing = new Map(
    listed.flatMap((importer) =>
      imports[importer]
        .filter((name) => outputs[name] === undefined)
        .map((name) => [name, importer] as const),
    ),
  )
  return [...missing].map(
    ([name, importer]) => `"outputs.${name}" is missing; the files of "outputs.${importer}" import it.`,
  )
}
