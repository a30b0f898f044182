import { useCallback, useEffect, useRef } from 'react'
import { constraints, type ModeAdviceInput } from '#domain/licensing/mode-advice/mode-advice-input.ts'
import { valueAt } from '#domain/site/look-up-site.ts'
import type { Site } from '#domain/site/site.ts'
import { putValues } from '#domain/site/write-field.ts'
import { useSite } from '../site/use-site.ts'
import { emptySite } from './link.ts'

type Props = {
  answers: ModeAdviceInput
  isTouched: boolean
  onFound: (answers: ModeAdviceInput) => void
}

/** Keeps the answers and the site at hand alike, unless a link brought others. Draws nothing. */
export default function SiteAnswers({ answers, isTouched, onFound }: Props) {
  const { site, isLoaded, change } = useSite()
  const seen = useRef('')
  const present = useRef({ answers, isTouched })
  present.current = { answers, isTouched }
  const known = JSON.stringify(answersOf(site))

  const follow = useCallback(() => {
    const { answers: given, isTouched: touched } = present.current
    // Answers of a link differ: they are looked at, and never written over those of the site.
    const isOther = JSON.stringify(given) !== JSON.stringify(emptySite) && JSON.stringify(given) !== known
    if (seen.current === '' && (touched || isOther)) return
    seen.current = known
    onFound(JSON.parse(known))
  }, [known, onFound])

  useEffect(() => {
    if (isLoaded && known !== seen.current) follow()
  }, [isLoaded, known, follow])

  useEffect(() => {
    if (!isTouched || seen.current === '' || JSON.stringify(answers) === seen.current) return
    seen.current = JSON.stringify(answers)
    change('licence-mode', (old, stamp) =>
      putValues(
        old,
        constraints.map(name => {
          const value = answers[name]
          return [`constraints/${name}`, value === emptySite[name] ? null : value]
        }),
        stamp,
      ),
    )
  }, [answers, isTouched, change])

  return null
}

function answersOf(site: Site): ModeAdviceInput {
  const known = constraints.flatMap(name => {
    const value = valueAt(site, `constraints/${name}`)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...emptySite, ...Object.fromEntries(known) }
}
