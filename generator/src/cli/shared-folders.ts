import { resolve } from 'node:path'
import type { Config } from '../config.ts'

/**
 * Returns a sentence for each output whose folder an earlier output has. Each would remove the files of the other.
 *
 * @example
 * findSharedFolders([{ input: 'a.yaml', outputs: { types: { folder: 'x' }, client: { folder: 'x' } } }], '/')
 * // ['"outputs.client.folder" and "outputs.types.folder" are both "x". Give each output its own folder.']
 */
export function findSharedFolders(configs: readonly Config[], base: string): readonly string[] {
  const owners = new Map<string, string>()
  const outputs = configs.flatMap(({ outputs }, index) =>
    Object.entries(outputs).map(([name, output]) => ({
      folder: output?.folder,
      setting: `${configs.length > 1 ? `config ${index + 1}: ` : ''}"outputs.${name}.folder"`,
    })),
  )
  return outputs.flatMap(({ folder, setting }) => {
    if (folder === undefined) return []
    const path = resolve(base, folder)
    const owner = owners.get(path)
    owners.set(path, owner ?? setting)
    return owner === undefined
      ? []
      : [`${setting} and ${owner} are both ${JSON.stringify(folder)}. Give each output its own folder.`]
  })
}
