import type { ParameterFault } from '../parameter.ts'
import { checkText } from './check-text.ts'

const LONGEST = 50

/** Checks the title of a company for the integration: 1 to 50 characters of any kind (manual, Ajout d'une société). */
export function checkCompanyTitle(value: string): ParameterFault | null {
  const { length } = [...value]
  if (length >= 1 && length <= LONGEST) return checkText(value)
  return { code: 'title_length', values: { length } }
}
