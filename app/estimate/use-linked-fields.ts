import { useEffect, useRef, useState } from 'react'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import type { Fields } from './fields.ts'
import { readFragment, readQuery, writeFragment, writeQuery } from './link.ts'

const PAUSE_MS = 250

/** The fields, kept in the address of the page so that a link reproduces the result. */
export function useLinkedFields(
  query: Readonly<Record<string, string>>,
  notation: NumberNotation,
): {
  fields: Fields
  isExample: boolean
  change: (change: Partial<Fields>) => void
  replace: (fields: Fields) => void
} {
  const [fields, setFields] = useState(() => readQuery(query, notation))
  const [isExample, setExample] = useState(Object.keys(query).length === 0)
  const touched = useRef(false)

  useEffect(() => {
    let isCurrent = true
    readFragment(window.location.hash, notation).then(tables => {
      if (!isCurrent || Object.keys(tables).length === 0) return
      setFields(old => ({ ...old, ...tables }))
      setExample(false)
    })
    return () => {
      isCurrent = false
    }
  }, [notation])

  useEffect(() => {
    if (!touched.current) return
    // Browsers limit how often an address may change, so it follows when the typing pauses.
    const timer = setTimeout(async () => {
      const fragment = await writeFragment(fields, notation)
      const address = `${window.location.pathname}?${writeQuery(fields, notation)}${fragment && `#${fragment}`}`
      window.history.replaceState(null, '', address)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, notation])

  const replace = (next: Fields) => {
    touched.current = true
    setExample(false)
    setFields(next)
  }
  return { fields, isExample, replace, change: change => replace({ ...fields, ...change }) }
}
