import type { Procedure, ProcedureFacts } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { circumstances } from './circumstances.data.ts'
import { configureIntegration } from './configure-integration.data.ts'
import { deriveValues } from './derive-values.ts'
import { install } from './install.data.ts'
import { installMultiServer } from './install-multi-server.data.ts'
import { parameters } from './parameters.ts'
import { paths } from './paths.data.ts'
import { preInstall } from './pre-install.data.ts'
import { register } from './register.data.ts'
import { rulings } from './rulings.data.ts'
import { sectionsLeftOut } from './sections-left-out.data.ts'
import { troubleshooting } from './troubleshooting.data.ts'
import { update } from './update.data.ts'
import { updateLicenceKey } from './update-licence-key.data.ts'
import { verifyLoadBalancing } from './verify-load-balancing.data.ts'

const all: readonly Procedure[] = [
  preInstall,
  install,
  register,
  configureIntegration,
  installMultiServer,
  verifyLoadBalancing,
  update,
  updateLicenceKey,
]

/** Everything that the checklists of Sage 100c CRM are made from. */
export const sageProcedures = {
  parameters,
  circumstances,
  rulings,
  defaultsFrom: cite('Installation de Sage 100c CRM > Déploiement'),
  effortsFrom: cite('Préambule > Introduction'),
  procedures: all,
  paths,
  statesFrom: {
    licence: cite('Conditions préalables > Généralités'),
    databases: cite('Installation de Sage 100c CRM > Déploiement'),
    machine: cite('Contenu du Setup'),
  },
  troubleshooting,
  sectionsLeftOut,
  deriveValues,
} as const satisfies ProcedureFacts
