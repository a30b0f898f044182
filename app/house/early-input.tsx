'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** A field that the reader changed, and how to tell the page. */
type Change = readonly [field: Field, tell: () => void]

declare global {
  interface Window {
    /** What was done until now, by the script that stands in the page itself. */
    early?: { fields: Set<EventTarget | null>; form: HTMLFormElement | null; isOver: boolean }
  }
}

/**
 * Takes over what a reader typed, chose and sent before the page’s script had arrived, which React knows nothing of. The
 * last of the layout, so that everything before it has read its own values.
 */
export function EarlyInput() {
  const changes = useRef<readonly Change[]>([])
  useLayoutEffect(() => {
    changes.current = findChanges([...(window.early?.fields ?? [])])
  }, [])
  useEffect(() => {
    const touched = new Set<unknown>()
    const touch = (event: Event) => touched.add(event.target)
    addEventListener('input', touch, true)
    // One frame later, as pages read their address and the device first.
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        removeEventListener('input', touch, true)
        for (const [field, tell] of changes.current) if (!touched.has(field)) tell()
        document.documentElement.dataset.live = ''
        const { early } = window
        if (!early) return
        early.isOver = true
        early.form?.requestSubmit()
      })
    })
    return () => {
      removeEventListener('input', touch, true)
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return null
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

function findChanges(targets: readonly (EventTarget | null)[]): Change[] {
  return targets.filter(isField).flatMap(field => {
    const tell = findChange(field)
    return tell ? [[field, tell] as const] : []
  })
}

function findChange(field: Field): (() => void) | undefined {
  if (field instanceof HTMLSelectElement) {
    const { value } = field
    const initial = [...field.options].find(option => option.defaultSelected) ?? field.options[0]
    return initial && value !== initial.value ? () => setValue(field, value) : undefined
  }
  if (field.type === 'checkbox' || field.type === 'radio') {
    const { checked, defaultChecked } = field as HTMLInputElement
    // Of two radio buttons that changed, the one that is on says it all.
    if (checked === defaultChecked || (field.type === 'radio' && !checked)) return
    return () => {
      if ((field as HTMLInputElement).checked === checked) (field as HTMLInputElement).checked = !checked
      field.click()
    }
  }
  if (field.type === 'file')
    return (field as HTMLInputElement).files?.length ? () => fire(field, 'change') : undefined
  const { value } = field
  return value !== field.defaultValue ? () => setValue(field, value) : undefined
}

/** React passes over a value that it set itself: it is told another one, and the value is set behind its back. */
function setValue(field: Field, value: string) {
  field.value = field instanceof HTMLSelectElement ? value : ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
  fire(field, 'input')
  fire(field, 'change')
}

const fire = (field: Field, type: string) => field.dispatchEvent(new Event(type, { bubbles: true }))
