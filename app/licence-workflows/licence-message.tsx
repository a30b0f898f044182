'use client'

import { useEffect, useState } from 'react'
import type { WorkflowId } from '#domain/licensing/workflows/workflow.ts'
import type { Language } from '#text/language.ts'
import { emptyFields, readFragment } from './message-fields.ts'
import { MessageSheet } from './message-panel.tsx'
import type { MessagePanelTexts } from './message-texts.ts'

/** The message panel on a page of its own, filled with what stands behind the # of the address. */
export function LicenceMessage(props: {
  language: Language
  workflow: WorkflowId
  texts: MessagePanelTexts
}) {
  const [fields, setFields] = useState(emptyFields)
  useEffect(() => {
    const follow = () => setFields(readFragment(window.location.hash))
    if (window.location.hash !== '') follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return <MessageSheet {...props} fields={fields} onChange={setFields} />
}
