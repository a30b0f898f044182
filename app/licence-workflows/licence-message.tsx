'use client'

import { useEffect, useMemo, useState } from 'react'
import type { WorkflowId } from '#domain/licensing/workflows/workflow.ts'
import type { Language } from '#text/language.ts'
import { useTyped } from '../house/use-typed.ts'
import {
  emptyFields,
  pickTyped,
  readFragment,
  type TypedFields,
  typedSchema,
  typeOver,
} from './message-fields.ts'
import { MessageSheet } from './message-panel.tsx'
import type { MessagePanelTexts } from './message-texts.ts'

/** The message panel on a page of its own: what stands behind the # of the address, and what was typed over it. */
export function LicenceMessage(props: {
  language: Language
  workflow: WorkflowId
  texts: MessagePanelTexts
}) {
  const [hash, setHash] = useState('')
  const known = useMemo(() => (hash === '' ? emptyFields : readFragment(hash)), [hash])
  const [typed, setTyped] = useTyped<TypedFields>(`message ${props.workflow} ${hash}`, {}, typedSchema)
  useEffect(() => {
    const follow = () => setHash(window.location.hash)
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return (
    <MessageSheet
      {...props}
      fields={typeOver(known, typed)}
      onChange={follow => setTyped(old => pickTyped(known, follow(typeOver(known, old))))}
    />
  )
}
