import type { Manual } from '../../shared/citation.ts'

/** The document that the rules of Sage 100c CRM are to come from. */
export const manual = {
  document: 'Sage 100c CRM installation',
  title: 'Installez votre logiciel Sage 100c CRM',
  language: 'fr',
  publisher: 'Sage',
  sections: {},
} as const satisfies Manual
