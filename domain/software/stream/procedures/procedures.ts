import type { Procedure, ProcedureFacts } from '../../../checklists/procedure.ts'
import { listSymptomCircumstances } from '../../../checklists/troubleshooting.ts'
import { cite } from '../manual.ts'
import { activateLicence } from './activate-licence.data.ts'
import { backUp } from './back-up.data.ts'
import { changeDatabases } from './change-databases.data.ts'
import { changeHttpsPort } from './change-https-port.data.ts'
import { changeLicenceMode } from './change-licence-mode.data.ts'
import { changeMqttPort } from './change-mqtt-port.data.ts'
import { changeServiceAccount } from './change-service-account.data.ts'
import { checkTogether } from './check-together.ts'
import { circumstances } from './circumstances.data.ts'
import { deriveValues } from './derive-values.ts'
import { extendLicence } from './extend-licence.data.ts'
import { hardenWebServer } from './harden-web-server.data.ts'
import { install } from './install.data.ts'
import { parameters } from './parameters.ts'
import { paths } from './paths.data.ts'
import { preInstall } from './pre-install.data.ts'
import { recoverLicence } from './recover-licence.data.ts'
import { registerCertificates } from './register-certificates.data.ts'
import { restore } from './restore.data.ts'
import { rulings } from './rulings.data.ts'
import { sectionsLeftOut } from './sections-left-out.data.ts'
import { transferLicence } from './transfer-licence.data.ts'
import { troubleshoot } from './troubleshoot.data.ts'
import { troubleshooting } from './troubleshooting.data.ts'
import { uninstall } from './uninstall.data.ts'
import { upgrade } from './upgrade.data.ts'
import { verifyInstallation } from './verify-installation.data.ts'
import { webCertificate } from './web-certificate.data.ts'

const all: readonly Procedure[] = [
  preInstall,
  install,
  verifyInstallation,
  activateLicence,
  transferLicence,
  changeLicenceMode,
  extendLicence,
  recoverLicence,
  changeDatabases,
  changeServiceAccount,
  registerCertificates,
  changeMqttPort,
  webCertificate,
  changeHttpsPort,
  hardenWebServer,
  upgrade,
  backUp,
  restore,
  uninstall,
  troubleshoot,
]

/** Everything that stream's checklists are made from. */
export const streamProcedures = {
  parameters,
  circumstances: { ...circumstances, ...listSymptomCircumstances(troubleshooting) },
  rulings,
  defaultsFrom: cite('3'),
  effortsFrom: cite('4.17'),
  procedures: all,
  paths,
  statesFrom: { licence: cite('5'), databases: cite('7'), machine: cite('7.2') },
  ofOldMachine: {
    hostName: 'OLD-STREAM',
    sqlServer: null,
    databaseServer: null,
    sqlInstance: null,
    sqlPort: null,
    streamPath: null,
    historicalPath: null,
    genesisBefore: null,
  },
  troubleshooting,
  sectionsLeftOut,
  checkTogether,
  deriveValues,
} as const satisfies ProcedureFacts
