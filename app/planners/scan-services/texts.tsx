'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Language } from '#text/language.ts'
import type { ScanServiceMessages } from '#text/scan-services/en.ts'
import type { TranslateScanServices } from '#text/scan-services/scan-services.ts'
import { createTranslator, type Messages, type ParsedMessages } from '#text/translator.ts'
import type { FormFault } from './read-form.ts'

type Props = {
  language: Language
  page: ParsedMessages<ScanServiceMessages>
  faults: ParsedMessages<Messages>
}
type Texts = { t: TranslateScanServices; writeFault: (fault: FormFault) => string }

const Context = createContext<Texts | null>(null)

export function ScanServiceTexts({ language, page, faults, children }: Props & { children: ReactNode }) {
  const texts = useMemo(() => {
    const ofFaults = createTranslator<Messages>(faults, language)
    return {
      t: createTranslator<ScanServiceMessages>(page, language),
      writeFault: ({ key, values }: FormFault) => ofFaults(`fault.${key}`, values),
    }
  }, [language, page, faults])
  return <Context value={texts}>{children}</Context>
}

/** The reader's language: texts of the planner and of what is wrong with a field. */
export function useTexts(): Texts {
  const texts = useContext(Context)
  if (!texts) throw new Error('useTexts outside ScanServiceTexts')
  return texts
}
