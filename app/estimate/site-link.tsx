import { useCallback, useEffect, useRef } from 'react'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { createSite, type Site } from '#domain/site/site.ts'
import { createSiteId } from '../site/create-site-id.ts'
import { keyOf } from '../site/site-key.ts'
import { shareStore, useSite } from '../site/use-site.ts'
import { type ChangeFields, emptyFields, exampleFields, type Fields } from './fields.ts'
import { offerToKeep } from './keep-now.ts'
import {
  agrees,
  estimateOf,
  fieldsOf,
  isCleared,
  isEstimated,
  valuesOf,
  writeEstimate,
} from './site-values.ts'
import type { Pastes } from './tables/use-pastes.ts'

const PAUSE_MS = 250

type Props = {
  fields: Fields
  pastes: Pastes
  /** Whether tables are still being unpacked or read. */
  isPending: boolean
  notation: NumberNotation
  /** How many links were opened on this page; none where somebody came to go on with the site. */
  links: number
  /** Whether the fields were changed here since they were shown. */
  isTouched: boolean
  onReplace: (fields: Fields) => void
  onChange: ChangeFields
}

/** Keeps the fields and the site at hand alike. A link opens beside the site, never over it. Draws nothing. */
export default function SiteLink({
  fields,
  pastes,
  isPending,
  notation,
  links,
  isTouched,
  onReplace,
  onChange,
}: Props) {
  const site = useSite()
  const arrived = useRef(-1)
  /** The site that the fields show, and what they have last seen of it. */
  const shown = useRef({ key: '', values: '' })
  const present = useRef({ fields, pastes, isPending, isTouched })
  present.current = { fields, pastes, isPending, isTouched }

  const look = useCallback((at: Site) => {
    shown.current = { key: keyOf(at), values: JSON.stringify(estimateOf(at)) }
  }, [])

  const show = useCallback(
    (at: Site) => {
      look(at)
      const values = estimateOf(at)
      const isBlank = Object.values(at.fields).every(({ value }) => value === null)
      if (isEstimated(values)) onReplace(fieldsOf(at, notation))
      else onReplace(isBlank ? exampleFields : { ...emptyFields, site: values.name ?? '' })
    },
    [look, notation, onReplace],
  )

  const keep = useCallback(() => {
    const { fields, pastes, isPending } = present.current
    const { read, actions } = shareStore()
    if (isPending || keyOf(read().site) !== shown.current.key) return
    const values = valuesOf(fields, pastes, notation)
    actions.change(isCleared(values) ? 'clear' : 'estimate', (known, stamp) =>
      writeEstimate(known, values, stamp),
    )
    look(read().site)
  }, [look, notation])

  const write = useCallback(() => {
    if (present.current.isTouched) keep()
  }, [keep])

  /** The first look: what was typed or opened stands against what the site at hand knows. */
  const arrive = useCallback(() => {
    const { fields, pastes, isTouched } = present.current
    const { read, actions } = shareStore()
    const { site: at, sites } = read()
    const known = estimateOf(at)
    if (links === 0 && (!isTouched || isEstimated(known))) {
      show(at)
      // What was typed over the example before it was known that the site has figures of its own.
      if (isTouched) onChange(typedOver(fields, exampleFields))
      return
    }
    const values = valuesOf(fields, pastes, notation)
    const isOwn = agrees(known, values) || (links === 0 && !isEstimated(known))
    if (!isOwn) {
      const same = sites.find(other => agrees(estimateOf(other), values))
      const opened = createSite(createSiteId())
      const stamp = { at: new Date().toISOString() }
      if (same) actions.open(keyOf(same))
      // What was changed before this was loaded is the change that a draft waits for.
      else actions.openBeside(writeEstimate(opened, values, stamp), isTouched ? 'kept' : 'draft')
    }
    look(read().site)
    write()
  }, [links, notation, show, look, write, onChange])

  useEffect(() => {
    if (!site.isLoaded || isPending) return
    if (arrived.current !== links) {
      arrived.current = links
      arrive()
      offerToKeep(keep)
      return
    }
    const { key, values } = shown.current
    // Another site, an undo, another tab.
    if (keyOf(site.site) !== key || JSON.stringify(estimateOf(site.site)) !== values) show(site.site)
  }, [site.isLoaded, site.site, isPending, links, arrive, show, keep])

  useEffect(() => () => offerToKeep(null), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what stands in the fields has changed
  useEffect(() => {
    if (arrived.current !== links) return
    const timer = setTimeout(write, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, pastes, links, write])

  useEffect(() => {
    // Whoever turns to something else must not be faster than the pause.
    document.addEventListener('focusout', write)
    window.addEventListener('pagehide', write)
    return () => {
      document.removeEventListener('focusout', write)
      window.removeEventListener('pagehide', write)
    }
  }, [write])

  return null
}

/** Those fields that are not as they stood before. */
function typedOver(fields: Fields, before: Fields): Partial<Fields> {
  const names = Object.keys(fields) as (keyof Fields)[]
  const typed = names.filter(name => JSON.stringify(fields[name]) !== JSON.stringify(before[name]))
  return Object.fromEntries(typed.map(name => [name, fields[name]]))
}
