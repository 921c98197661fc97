import type { Emitter } from '../emitter.ts'
import { Imports } from '../imports.ts'
import { stringLiteral } from '../literals.ts'
import { compileTemplate } from '../template.ts'
import { buildTree } from './tree.ts'
import { viewResources } from './view.ts'

/** Writes the tree of resources, `projects.deployments.list(projectId, query, options)`, for a handwritten layer. */
export const emitResources: Emitter = (model, options) => {
  const template = 'resources/resources.ts.hbs'
  const imports = new Imports()
  const view = viewResources(buildTree(model.operations), model, {
    call: (name) => imports.useType(stringLiteral(options.callModule), name),
    type: (name) => imports.useType(options.specifier('types', 'index'), name),
    function: (name) => imports.use(options.specifier('client', 'index'), name),
  })
  imports.useType(stringLiteral(options.callModule), 'Invoke')
  const contents = compileTemplate<object>(
    template,
    options.templates,
  )({ header: options.header(template), ...view, imports: imports.print() })
  return [{ path: 'resources.ts', contents }]
}
