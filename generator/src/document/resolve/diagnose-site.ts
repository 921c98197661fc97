import type { Diagnostic } from '../../diagnostics.ts'
import type { Problem } from '../../problem.ts'
import { diagnose } from '../diagnose.ts'
import { formatPointer } from '../pointer.ts'
import type { Site } from './types.ts'

/** Reports a problem at a reference. */
export function diagnoseSite<Facts>(
  { file, tokens }: Pick<Site, 'file' | 'tokens'>,
  problem: Problem<Facts>,
  facts: Facts,
): Diagnostic {
  return diagnose(file, formatPointer(tokens), problem, facts)
}
