import type { PreflightFacts } from '../preflight/check.ts'
import {
  judgeReadings as judgeReadingsWith,
  judgeMachine as judgeWith,
  type MachineInput,
  type MachineVerdict,
} from '../preflight/judge-machine.ts'
import type { ReadEvidence } from '../preflight/read-evidence.ts'
import { isogeoPreflight } from './isogeo-scan-fme/preflight/preflight.ts'
import { izytroniqPreflight } from './izytroniq-enterprise/preflight/preflight.ts'
import type { SoftwareId } from './pack.ts'
import { sagePreflight } from './sage-100c-crm/preflight/preflight.ts'
import { streamPreflight } from './stream/preflight/preflight.ts'

/** What a machine is judged by, for each software. */
export const preflightFacts: Readonly<Record<SoftwareId, PreflightFacts>> = {
  stream: streamPreflight,
  'izytroniq-enterprise': izytroniqPreflight,
  'sage-100c-crm': sagePreflight,
  'isogeo-scan-fme': isogeoPreflight,
}

/** Judges a machine for a software by what was pasted of it: the same in a browser, in a terminal and in the API. */
export function judgeMachine(software: SoftwareId, input: MachineInput): MachineVerdict {
  return judgeWith(preflightFacts[software], input)
}

/** Judges a machine by evidence that was read before. */
export function judgeReadings(
  software: SoftwareId,
  input: Omit<MachineInput, 'evidence'>,
  read: readonly ReadEvidence[],
): MachineVerdict {
  return judgeReadingsWith(preflightFacts[software], input, read)
}
