import type { Diagnostic } from '../diagnostics.ts'
import type { Document } from '../document/types.ts'
import { buildSchemas } from './build-schemas.ts'
import { createContext } from './context.ts'
import { createExampleMaker } from './example/example-maker.ts'
import { nameBodies } from './names/body-names.ts'
import { isReserved } from './names/identifiers.ts'
import { nameOperations } from './names/operation-names.ts'
import { nameSchemas } from './names/schema-names.ts'
import { createUniqueNames } from './names/unique-names.ts'
import type { Naming } from './naming.ts'
import type { OperationDraft } from './operations/drafts.ts'
import { finishOperation } from './operations/finish-operations.ts'
import { readWebhooks } from './operations/read-callbacks.ts'
import { readOperations } from './operations/read-operations.ts'
import { readSecuritySchemes } from './operations/read-security.ts'
import { reportDuplicates } from './operations/report-duplicates.ts'
import { findReturnsList } from './operations/returns-list.ts'
import { readObject, readString } from './read.ts'
import { readServers, readServerTemplates } from './read-servers.ts'
import { chooseTag, readTags } from './read-tags.ts'
import { createSchemaReader } from './schema/schema-reader.ts'
import type { Model, OperationName } from './types.ts'

/** The model of a document, and the problems found in it. */
export interface BuiltModel {
  readonly model: Model
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Builds the model of a document: every schema, operation, name and example. Pure and deterministic. Problems become
 * diagnostics, and the model stays correct, if wider.
 */
export function buildModel(document: Document, naming: Naming = {}): BuiltModel {
  const context = createContext(document)
  const schemas = createSchemaReader(context)
  const reading = { context, schemas }
  const drafts = readOperations(reading)
  readWebhooks(reading)
  schemas.readReferred()

  const schemaNames = createUniqueNames(isReserved)
  const bodies = nameBodies(drafts)
  const rename = (name: string) => naming.schema?.(name) ?? bodies.get(name)
  const chosen = nameSchemas(schemas.registry.entries.values(), schemaNames, rename)
  const lookup = (key: string) => schemas.registry.entries.get(key)?.schema
  const tags = readTags(document.root)
  const unnamed = drafts.map((draft) => ({
    draft,
    method: draft.method,
    path: draft.path,
    operationId: chooseId(naming, draft),
    tag: chooseTag(draft.tags, tags),
    returnsList: findReturnsList(draft, lookup),
  }))
  const built = buildSchemas(context, schemas, drafts, chosen, schemaNames)
  const names = nameOperations(unnamed, schemaNames)
  reportDuplicates(context, drafts)
  const finishContext = { ...built, document: context, examples: createExampleMaker(built.groups) }
  const operations = unnamed.map((operation) =>
    finishOperation(finishContext, operation.draft, names.get(operation) as OperationName),
  )
  const info = readObject(document.root, 'info')
  return {
    model: {
      info: {
        title: readString(info, 'title') ?? '',
        version: readString(info, 'version') ?? '',
        description: readString(info, 'description'),
      },
      servers: readServers(context, document.root, null),
      serverTemplates: readServerTemplates(document.root),
      schemas: built.groups.flat(),
      operations: operations.toSorted((first, second) => (first.name.id < second.name.id ? -1 : 1)),
      securitySchemes: readSecuritySchemes(context),
      tags,
    },
    diagnostics: context.listDiagnostics(),
  }
}

function chooseId(
  { operation, operations }: Naming,
  { method, path, operationId, tags }: OperationDraft,
): string | null {
  return operation?.({ method, path, operationId, tags }) ?? (operations === 'path' ? null : operationId)
}
