import { useEffect, useState } from 'react'
import controls from '../../house/controls.module.css'
import styles from '../../house/sheet.module.css'
import { useCopy } from '../../house/use-copy.ts'
import { useTexts } from '../texts.tsx'
import { type Tool, tools, writeSnippet } from './write-snippet.ts'

/** The exact request behind the page, for three tools. */
export default function Snippets({ sizingBody, licenceBody }: { sizingBody: unknown; licenceBody: unknown }) {
  const { t, language } = useTexts()
  const [question, setQuestion] = useState<'licence' | 'sizing'>('licence')
  const [tool, setTool] = useState<Tool>('curl')
  const [origin, setOrigin] = useState('')
  useEffect(() => setOrigin(window.location.origin), [])
  const path = question === 'licence' ? 'licence-estimates' : 'hardware-sizings'
  const body = question === 'licence' ? licenceBody : sizingBody
  const snippet = writeSnippet(tool, `${origin}/api/v1/${path}`, body, language)
  const { outcome, copy, source } = useCopy<HTMLPreElement>(snippet)
  return (
    <>
      <p>
        {t('snippets.lead')} <a href="/api/docs">{t('snippets.docs')}</a>
      </p>
      <div className={styles.choices}>
        <fieldset className={controls.segments}>
          <legend>{t('snippets.what')}</legend>
          {(['licence', 'sizing'] as const).map(option => (
            <label key={option}>
              <input
                type="radio"
                name="snippet-question"
                checked={question === option}
                onChange={() => setQuestion(option)}
              />
              <span>{t(`snippets.${option}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className={controls.segments}>
          <legend>{t('snippets.tool')}</legend>
          {tools.map(option => (
            <label key={option}>
              <input
                type="radio"
                name="snippet-tool"
                checked={tool === option}
                onChange={() => setTool(option)}
              />
              <span>{option}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.snippet} tabIndex={0} aria-label={t('snippets.title')}>
        <pre ref={source}>{snippet}</pre>
      </section>
      <button type="button" className={styles.button} onClick={() => copy()}>
        {t('snippets.copy')}
      </button>{' '}
      <span role="status">{outcome === 'copied' && t('snippets.copied')}</span>
    </>
  )
}
