/** Problems with an overlay, or with the document that it is applied to. */
import { error, ignored, type Problem, warning } from '../../problem.ts'
import { didYouMean, quoteText } from '../../quote-text.ts'

/** Facts about the action with a problem. */
interface InAction {
  /** Counted from zero, as in a pointer. */
  readonly action: number
  readonly target: string
}

const name = ({ action, target }: InAction): string => `action ${action} (target ${quoteText(target)})`

export const created: Problem<InAction & { kind: string; at: string }> = error(
  'overlay-creates-from-annotations',
  {
    cause:
      'An update only describes a schema, a property or an operation (an example, `required`, an extension, ...), but the document does not have it. The update would create it, as one that accepts any value.',
    fix: 'If the service removed or renamed it, remove that part of the update or correct its name. To add a schema that accepts any value on purpose, write `anyOf: [{}]`.',
    message: (facts) =>
      `${name(facts)} would create ${facts.kind} from annotations alone at ${facts.at}, which the document does not have`,
  },
)

export const undeclared: Problem<InAction & { property: string; at: string }> = error(
  'overlay-property-undeclared',
  {
    cause:
      'An update names a property, in `required` or in an example, that the schema does not declare: the service removed or renamed it.',
    fix: 'Remove the property from the update, or correct its name.',
    message: (facts) =>
      `${name(facts)} names the property ${quoteText(facts.property)}, which the schema does not declare, at ${facts.at}`,
  },
)

export const notOverlay: Problem<{ found: string }> = error('overlay-missing-version', {
  cause: 'A file that was given as an overlay has no `overlay` field.',
  fix: 'Use an overlay: an object with `overlay: 1.0.0`, `info` and `actions`.',
  message: ({ found }) => `this is not an overlay: \`overlay\` must be a version, got ${found}`,
})

export const versionUnsupported: Problem<{ version: string }> = error('overlay-version-unsupported', {
  cause: 'The overlay declares a version of the Overlay Specification that is neither 1.0 nor 1.1.',
  fix: 'Declare `overlay: 1.1.0` if it uses no newer features.',
  message: ({ version }) => `Overlay version ${quoteText(version)} is not supported: only 1.0 and 1.1 are`,
})

export const field: Problem<{ field: string; expected: string }> = error('overlay-field-invalid', {
  cause: 'A field of the overlay is missing or has another type than the specification requires.',
  fix: 'Correct the field.',
  message: ({ field, expected }) => `${quoteText(field)} must be ${expected}`,
})

export const fieldUnknown: Problem<{ field: string; nearest: string | null }> = error(
  'overlay-field-unknown',
  {
    cause: 'The overlay has a field that the specification does not define, often because of a typo.',
    fix: 'Correct its name. The name of an extension begins with `x-`.',
    message: ({ field, nearest }) =>
      `unknown field ${quoteText(field)} in this overlay${didYouMean(nearest)}`,
  },
)

export const noActions: Problem = error('overlay-actions-empty', {
  cause: 'The array of actions is empty.',
  fix: 'Add an action, or remove the overlay.',
  message: () => 'the overlay has no actions',
})

export const noEffect: Problem<{ action: number }> = error('overlay-action-empty', {
  cause: 'An action has none of `update`, `remove` and `copy`.',
  fix: 'Add one of them, or remove the action.',
  message: ({ action }) => `action ${action} must have \`update\`, \`remove\` or \`copy\``,
})

export const copyTooEarly: Problem<{ action: number }> = error('overlay-copy-needs-1.1', {
  cause: 'The overlay declares version 1.0, which has no `copy`.',
  fix: 'Declare `overlay: 1.1.0`.',
  message: ({ action }) => `action ${action} uses \`copy\`, which Overlay 1.0 does not define`,
})

export const jsonPath: Problem<InAction & { message: string }> = error('overlay-target-invalid', {
  cause: 'A target or copy source is not a valid JSONPath (RFC 9535).',
  fix: "Correct the expression. Put names with slashes or braces in brackets and quotes, as in `$.paths['/pets']`.",
  message: (facts) => `${name(facts)} is not a valid JSONPath: ${facts.message}`,
})

export const noMatch: Problem<InAction & { found: string }> = error('overlay-target-unmatched', {
  cause: 'The target of an action matches nothing: it has a typo, or the document has changed.',
  fix: 'If the document no longer needs the action, remove it; otherwise correct the target.',
  message: (facts) => `${name(facts)} matches nothing: ${facts.found}`,
})

export const noMatchIgnored: Problem<InAction & { found: string }> = {
  ...ignored(noMatch),
  cause: 'The target of an action matches nothing, and unmatched actions are allowed.',
}

export const mixedTargets: Problem<InAction> = error('overlay-targets-mixed', {
  cause: 'The target of an update matches objects as well as arrays or single values.',
  fix: 'Split the action, so that each matches one kind of value.',
  message: (facts) => `${name(facts)} matches values of different kinds`,
})

export const rootRemoved: Problem<InAction> = error('overlay-removes-root', {
  cause: 'An action removes the whole document.',
  fix: 'Use the target of the part that you want to remove, below `$`.',
  message: (facts) => `${name(facts)} removes the whole document`,
})

export const primitiveTooEarly: Problem<InAction & { at: string }> = error('overlay-primitive-needs-1.1', {
  cause: 'The overlay declares version 1.0, where only objects and arrays can be updated.',
  fix: 'Declare `overlay: 1.1.0`, or update the object that contains the value.',
  message: (facts) =>
    `${name(facts)} matches the single value at ${facts.at}, which Overlay 1.0 cannot update`,
})

export const incompatible: Problem<InAction & { at: string; found: string; given: string }> = error(
  'overlay-update-incompatible',
  {
    cause: 'An update and its target have different types: an object, an array or a single value.',
    fix: 'To replace the target, `remove` it with an action before this one.',
    message: (facts) => `${name(facts)} cannot merge ${facts.given} into ${facts.found} at ${facts.at}`,
  },
)

export const copySource: Problem<InAction & { copy: string; matches: number }> = error(
  'overlay-copy-source-ambiguous',
  {
    cause: 'The source of a copy must match exactly one location.',
    fix: 'Correct the expression so that it matches one location.',
    message: (facts) =>
      `${name(facts)} copies from ${quoteText(facts.copy)}, which must match 1 location but matches ${facts.matches}`,
  },
)

export const createdIgnored: typeof created = ignored(created)

export const undeclaredIgnored: typeof undeclared = ignored(undeclared)

export const reachLost: Problem<InAction & { at: string; reason: string }> = error('overlay-reach-lost', {
  cause:
    'An action of an overlay matched a location in the document of the base commit. The content moved, for example into a component, and the action no longer matches it.',
  fix: 'Change the target so that it matches the new location too, or add an action for it.',
  message: (facts) => `${name(facts)} no longer matches ${facts.at}: ${facts.reason}`,
})

export const reachDecreased: Problem<InAction & { at: string; before: number; now: number }> = warning(
  'overlay-reach-decreased',
  {
    cause:
      'An action of an overlay matches fewer locations than in the document of the base commit, although a location that it no longer matches still exists.',
    fix: 'Check whether the location still needs the update. If it does, change the target so that it matches.',
    message: (facts) =>
      `${name(facts)} matches ${facts.now} of ${facts.before} locations: it no longer matches ${facts.at}`,
  },
)
