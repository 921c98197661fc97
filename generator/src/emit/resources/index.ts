import type { Emitter } from '../emitter.ts'
import { Imports } from '../imports.ts'
import { identifier, stringLiteral } from '../literals.ts'
import { renderFile } from '../render-file.ts'
import { buildTree } from './tree.ts'
import { viewResources } from './view.ts'

/** Writes the tree of resources, `projects.deployments.list(projectId, query, options)`, for a handwritten layer. */
export const emitResources: Emitter = (model, options) => {
  const imports = new Imports({
    call: stringLiteral(options.callModule),
    client: options.specifier('client', 'index'),
    types: options.specifier('types', 'index'),
  })
  const view = viewResources(buildTree(model.operations), model, {
    client: identifier(options.clientName),
    call: (name) => imports.useType('call', name),
    type: (name) => imports.useType('types', name),
    function: (name) => imports.use('client', name),
  })
  return [renderFile('resources/resources.ts.hbs', { ...view, imports: imports.print() }, options)]
}
