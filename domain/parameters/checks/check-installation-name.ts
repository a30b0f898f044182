import type { ParameterFault } from '../parameter.ts'

/** Checks the name of a Sage CRM installation: CRM, then letters and digits, ten characters at most (manual, Déploiement). */
export function checkInstallationName(value: string): ParameterFault | null {
  return /^CRM[A-Za-z0-9]{1,7}$/.test(value) ? null : { code: 'not_an_installation_name' }
}
