import { useCallback, useEffect, useRef, useState } from 'react'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { applyChange, type Change } from '../house/change.ts'
import { type ChangeFields, exampleFields, type Fields } from './fields.ts'
import { hasTables, readOwnQuery, readQuery, writeQuery } from './link.ts'

const PAUSE_MS = 250
const MOST_ACTS = 20

/** The fields, and what each of the last acts has replaced. */
type State = { fields: Fields; acts: readonly Partial<Fields>[] }

type LinkedFields = {
  fields: Fields
  isExample: boolean
  /** Whether the link holds tables that have not been unpacked yet. */
  isUnpacking: boolean
  /** Whether the tables of the link were not read because they are too large. */
  isTooLarge: boolean
  /** The address of what stands in the fields, path and all; empty until the first is written. */
  address: string
  change: ChangeFields
  /** Changes at one stroke what the reader may want back: a paste, a file, a choice. */
  act: ChangeFields
  /** What the last such act has replaced; null where there is none. */
  replaced: Partial<Fields> | null
  undo: () => void
  /** How many links with a state were opened on this page. */
  links: number
  /** Whether the fields were changed here since they were shown. */
  isTouched: boolean
  /** Shows other fields, which nobody has typed here. */
  replace: (fields: Fields) => void
}

/** The fields, kept in the address of the page so that a link reproduces the result. */
export function useLinkedFields(
  query: Readonly<Record<string, string>>,
  notation: NumberNotation,
): LinkedFields {
  const [{ fields, acts }, setState] = useState<State>(() => ({
    fields: readQuery(query, notation),
    acts: [],
  }))
  const [isExample, setExample] = useState(Object.keys(query).length === 0)
  // Both stand in the query only beside a table behind the #.
  const [isUnpacking, setUnpacking] = useState(query.mode === 'inventory' || query.currency !== undefined)
  const [isTooLarge, setTooLarge] = useState(false)
  const [address, setAddress] = useState('')
  const [links, setLinks] = useState(0)
  const [isTouched, setTouched] = useState(false)
  const touched = useRef(false)

  useEffect(() => {
    let isCurrent = true
    const read = async (isLink: boolean, base?: Fields) => {
      const { hash } = window.location
      const found = hash ? await (await import('./tables/tables.ts')).readFragment(hash, notation) : {}
      if (!isCurrent) return
      const tables = found === 'too-large' ? {} : found
      setUnpacking(false)
      setTooLarge(found === 'too-large')
      if (base || Object.keys(tables).length > 0) {
        setState(old => ({ fields: { ...(base ?? old.fields), ...tables }, acts: [] }))
        setExample(false)
      }
      if (isLink) setLinks(old => old + 1)
    }
    // Another link opened over this one may differ in nothing but what the server never sees.
    const readAnew = () => {
      touched.current = false
      setTouched(false)
      read(true, readQuery(readOwnQuery(), notation))
    }
    // A page kept for offline use was made without the question mark and what follows.
    const own = readOwnQuery()
    const isLink = Object.keys(own).length > 0 || window.location.hash.startsWith('#t=')
    read(isLink, JSON.stringify(own) === JSON.stringify(query) ? undefined : readQuery(own, notation))
    window.addEventListener('hashchange', readAnew)
    return () => {
      isCurrent = false
      window.removeEventListener('hashchange', readAnew)
    }
  }, [notation, query])

  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = async () => {
      const { writeFragment } = hasTables(fields) ? await import('./tables/tables.ts') : {}
      const fragment = (await writeFragment?.(fields, notation)) ?? ''
      if (!isCurrent) return
      const written = `${window.location.pathname}?${writeQuery(fields, notation)}${fragment && `#${fragment}`}`
      setAddress(written)
      if (!touched.current) return
      // Browsers limit how often an address may change, so it follows when the typing pauses.
      timer = setTimeout(() => window.history.replaceState(null, '', written), PAUSE_MS)
    }
    write()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [fields, notation])

  const follow = useCallback((next: (old: State) => State) => {
    touched.current = true
    setTouched(true)
    setExample(false)
    setUnpacking(false)
    setTooLarge(false)
    setState(next)
  }, [])
  const change = useCallback(
    (change: Change<Fields>) => follow(old => ({ ...old, fields: applyChange(old.fields, change) })),
    [follow],
  )
  const act = useCallback((change: Change<Fields>) => follow(old => applyAct(old, change)), [follow])
  const undo = useCallback(
    () => follow(({ fields, acts }) => ({ fields: { ...fields, ...acts.at(-1) }, acts: acts.slice(0, -1) })),
    [follow],
  )
  const replace = useCallback((next: Fields) => {
    setExample(next === exampleFields)
    setTouched(false)
    touched.current = false
    setState({ fields: next, acts: [] })
    // What the address held is no longer what is shown.
    const { pathname, search, hash } = window.location
    if (search || hash) window.history.replaceState(null, '', pathname)
  }, [])
  return {
    fields,
    isExample,
    isUnpacking,
    isTooLarge,
    address,
    change,
    act,
    replaced: acts.at(-1) ?? null,
    undo,
    links,
    isTouched,
    replace,
  }
}

function applyAct({ fields, acts }: State, change: Change<Fields>): State {
  const next = applyChange(fields, change)
  const names = Object.keys(next) as (keyof Fields)[]
  const changed = names.filter(name => next[name] !== fields[name])
  const before: Partial<Fields> = Object.fromEntries(changed.map(name => [name, fields[name]]))
  return { fields: next, acts: changed.length > 0 ? [...acts.slice(-MOST_ACTS), before] : acts }
}
