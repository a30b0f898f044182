import type { Procedure, ProcedureFacts } from '../../../checklists/procedure.ts'
import { listSymptomCircumstances } from '../../../checklists/troubleshooting.ts'
import { cite } from '../manual.ts'
import { checkTogether } from './check-together.ts'
import { circumstances } from './circumstances.data.ts'
import { configureService } from './configure-service.data.ts'
import { deriveValues } from './derive-values.ts'
import { install } from './install.data.ts'
import { installSeveral } from './install-several.data.ts'
import { parameters } from './parameters.ts'
import { paths } from './paths.data.ts'
import { rulings } from './rulings.data.ts'
import { sectionsLeftOut } from './sections-left-out.data.ts'
import { speedUp } from './speed-up.data.ts'
import { troubleshoot } from './troubleshoot.data.ts'
import { troubleshooting } from './troubleshooting.data.ts'
import { verify } from './verify.data.ts'

const all: readonly Procedure[] = [install, configureService, verify, speedUp, installSeveral, troubleshoot]

/** Everything that the checklists of Isogeo Scan FME are made from. */
export const isogeoProcedures = {
  parameters,
  circumstances: { ...circumstances, ...listSymptomCircumstances(troubleshooting) },
  rulings,
  defaultsFrom: cite('Installation du service'),
  effortsFrom: cite('Retour à l’application Isogeo'),
  procedures: all,
  paths,
  statesFrom: {
    licence: cite("Du côté de l'interface"),
    databases: cite("Du côté de l'interface"),
    machine: cite('Installation du service'),
  },
  troubleshooting,
  sectionsLeftOut,
  checkTogether,
  deriveValues,
} as const satisfies ProcedureFacts
