import { isPositional } from '../../model/operations/part-formats.ts'
import { findStreamFormat } from '../../model/operations/stream-format.ts'
import type { Model, Operation } from '../../model/types.ts'
import { array, code } from '../code.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { emitDates } from '../dates/index.ts'
import { converterScope } from '../dates/print-converter.ts'
import { type EmitOptions, type Emitter, sibling, siblings } from '../emitter.ts'
import type { File } from '../file.ts'
import { Imports } from '../imports.ts'
import { renderParts } from '../parts.ts'
import { renderFile } from '../render-file.ts'
import { createResolve } from '../resolve.ts'
import type { Views } from '../views.ts'
import {
  findUsualSecurity,
  issuesTokens,
  listSchemes,
  printSchemes,
  viewCreateClient,
} from './credentials.ts'
import { viewOperation } from './operation.ts'
import { viewServers } from './servers.ts'

/** Writes the client: a function for each operation, and the only module that depends on openapi-fetch. */
export const emitClient: Emitter = (model, options) => {
  const { operations } = model
  const runtime = sibling('runtime', options)
  const all = new Imports({ functions: sibling('operations', options), runtime })
  const type = all.useType('runtime', 'OperationInfo')
  const infos = operations.map(({ name }) => code`${all.use('functions', name.function)}.operation`)
  const infoList = array(infos)
  return [
    renderFile('client/all.ts.hbs', { imports: all.print(), type, list: infoList }, options),
    renderFile('client/index.ts.hbs', viewIndex(model, options), options),
    ...emitOperations(model, options),
    ...listModules(model).map((name) => copyRuntime(name, options)),
    ...emitDates(model, options),
    ...emitCreateClient(model, options),
    ...emitServers(model, options),
    ...emitSchemes(model, options),
  ]
}

function emitOperations(model: Model, options: EmitOptions): readonly File[] {
  const security = listSchemes(model).length > 0 ? findUsualSecurity(model) : null
  const render = (operations: readonly Operation[]) => {
    const functions = new Imports({
      ...siblings(options, 'convert', 'converters', 'dates', 'events', 'json', 'multipart', 'positions'),
      ...siblings(options, 'read', 'readParts', 'runtime', 'serialize', 'streams'),
      types: options.specifier('types', 'operations'),
    })
    const dates = converterScope(model, options, functions)
    const views = operations.map((operation) => viewOperation(operation, functions, dates, security))
    const view = { imports: functions.print(), operations: views, none: operations.length === 0 }
    return renderFile('client/operations.ts.hbs', view, options)
  }
  return renderParts(model.operations, render, options)
}

/** Modules for streams and multipart bodies are included only if they are used. */
function listModules(model: Model): readonly string[] {
  const { operations } = model
  const bodies = operations.flatMap(({ body }) => body?.contents ?? [])
  const successes = operations.flatMap(({ responses }) => responses.filter(({ success }) => success))
  const contents = [...bodies, ...successes.flatMap((response) => response.contents)]
  const streams = contents.filter(({ kind }) => kind === 'stream')
  const readsParts = readsPositions(model)
  const hasEvents = streams.some(({ mediaType }) => findStreamFormat(mediaType) === 'events')
  const resolve = createResolve(model)
  const sendsParts = bodies.some((content) => isPositional(content, resolve))
  const hasNames = bodies.some((content) => content.kind === 'multipart' && !isPositional(content, resolve))
  return [
    'client/check-items.ts',
    'client/operation-info.ts',
    'client/read.ts',
    'client/response-error.ts',
    'client/runtime.ts',
    'client/serialize.ts',
    'client/unwrap.ts',
    'client/url.ts',
    'client/validation.ts',
    'formats/items.ts',
    'formats/own.ts',
    ...(hasNames ? ['client/multipart.ts'] : []),
    ...(sendsParts ? ['client/positions.ts'] : []),
    ...(readsParts ? ['client/read-parts.ts', 'formats/split-parts.ts'] : []),
    ...(hasNames || sendsParts ? ['formats/parts.ts'] : []),
    ...(streams.length > 0 || readsParts ? ['client/streams.ts'] : []),
    ...(streams.length > 0 || readsParts || hasNames || sendsParts ? ['formats/item-streams.ts'] : []),
    ...(hasEvents ? ['client/events.ts'] : []),
    ...(listSchemes(model).length > 0 ? ['client/credentials.ts'] : []),
    ...(model.serverTemplates.some(({ variables }) => variables.length > 0) ? ['client/fill-server.ts'] : []),
  ]
}

/** Returns true if a response consists of parts that have positions. */
function readsPositions(model: Model): boolean {
  const resolve = createResolve(model)
  return model.operations.some(({ responses }) =>
    responses.some(
      ({ success, contents }) => success && contents.some((content) => isPositional(content, resolve)),
    ),
  )
}

function viewIndex(model: Model, options: EmitOptions): Views['client/index.ts.hbs'] {
  const hasSchemes = listSchemes(model).length > 0
  return {
    ...siblings(options, 'credentials', 'operations', 'responseError', 'runtime'),
    ...siblings(options, 'readParts', 'securitySchemes', 'servers', 'unwrap', 'validation'),
    create: sibling(hasSchemes ? 'create-client' : 'runtime', options),
    hasSchemes,
    hasTokens: model.securitySchemes.some(issuesTokens),
    hasServers: model.serverTemplates.length > 0,
    readsParts: readsPositions(model),
  }
}

function emitCreateClient(model: Model, options: EmitOptions): readonly File[] {
  if (listSchemes(model).length === 0) return []
  const imports = new Imports(siblings(options, 'credentials', 'runtime'))
  return [renderFile('client/create-client.ts.hbs', viewCreateClient(model, imports), options)]
}

function emitServers(model: Model, options: EmitOptions): readonly File[] {
  if (model.serverTemplates.length === 0) return []
  const imports = new Imports({ fill: sibling('fill-server', options) })
  return [renderFile('client/servers.ts.hbs', viewServers(model, imports), options)]
}

function emitSchemes(model: Model, options: EmitOptions): readonly File[] {
  if (!model.securitySchemes.some(issuesTokens)) return []
  return [renderFile('client/security-schemes.ts.hbs', { schemes: printSchemes(model) }, options)]
}
