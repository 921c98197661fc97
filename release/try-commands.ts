import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Check } from './checks.ts'
import type { Consumer } from './consumer.ts'
import { runCommand } from './run-command.ts'
import { findNode, nodeVersions } from './tools.ts'
import { compile } from './try-compilers.ts'

const emulator = 'node_modules/@spice-cloud/emulator/dist/cli.js'
const generator = 'node_modules/@spice-cloud/generator/dist/cli.js'

/** Generates with the installed generator, on every Node, from the document that the installed emulator serves. */
export function tryCommands(consumer: Consumer): Check[] {
  return nodeVersions.map((version) => ({
    name: `Node ${version} runs the emulator's command, and the generator's on the document that it serves`,
    run: async () => {
      const node = findNode(version)
      const served = spawn(node, [emulator, '--port', '0', '--json'], {
        cwd: consumer.cwd,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(served, 'exit')
      const output = `generated-${version}`
      try {
        const [line = '{}'] = await Promise.race([
          once(createInterface(served.stdout), 'line'),
          ended.then(() => []),
        ])
        const { url } = JSON.parse(line) as { url: string }
        await runCommand(
          node,
          [generator, 'generate', '--input', new URL('/v1/docs', url).href, '--output', output],
          consumer,
        )
      } finally {
        served.kill()
        await ended
      }
      const files = ['client', 'mocks', 'schemas', 'types'].map((name) => join(output, name, 'index.ts'))
      await compile(consumer, '7.0', 'bundler', files)
    },
  }))
}
