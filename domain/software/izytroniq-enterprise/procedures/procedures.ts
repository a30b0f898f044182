import type { Procedure, ProcedureFacts } from '../../../checklists/procedure.ts'
import { listSymptomCircumstances } from '../../../checklists/troubleshooting.ts'
import { cite } from '../manual.ts'
import { checkTogether } from './check-together.ts'
import { circumstances } from './circumstances.data.ts'
import { deriveValues } from './derive-values.ts'
import { parameters } from './parameters.ts'
import { paths } from './paths.data.ts'
import { rulings } from './rulings.data.ts'
import { sectionsLeftOut } from './sections-left-out.data.ts'
import { troubleshoot } from './troubleshoot.data.ts'
import { troubleshooting } from './troubleshooting.data.ts'
import { update } from './update.data.ts'
import { verifyUpdate } from './verify-update.data.ts'

const all: readonly Procedure[] = [update, verifyUpdate, troubleshoot]

/** Everything that the checklists of IZYTRONIQ Enterprise are made from. */
export const izytroniqProcedures = {
  parameters,
  circumstances: { ...circumstances, ...listSymptomCircumstances(troubleshooting) },
  rulings,
  defaultsFrom: cite('Vorbereitung'),
  effortsFrom: cite('Vorbereitung'),
  procedures: all,
  paths,
  statesFrom: { licence: cite('4'), databases: cite('1'), machine: cite('2') },
  troubleshooting,
  sectionsLeftOut,
  checkTogether,
  deriveValues,
} as const satisfies ProcedureFacts
