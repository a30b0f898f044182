import { useEffect, useRef, useState } from 'react'
import type { Shell } from '#domain/parameters/command.ts'
import styles from './item.module.css'
import { useTexts } from './texts.tsx'

const SHOWN_MS = 2000

/** A command to copy, or the way to click. */
export function CommandLine({ command }: { command: { shell: Shell; text: string } }) {
  const { t, translators } = useTexts()
  const code = useRef<HTMLElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    try {
      await navigator.clipboard.writeText(command.text)
      setOutcome('copied')
    } catch {
      // Without a secure connection browsers offer no clipboard: select the text, so that Ctrl+C takes it.
      const selection = window.getSelection()
      if (code.current) selection?.selectAllChildren(code.current)
      setOutcome('failed')
    }
  }

  const name = translators.shared(`shell.${command.shell}`)
  return (
    <div className={styles.command} data-shell={command.shell}>
      <span className={styles.shell}>{name}</span>
      {command.shell !== 'gui' && (
        <button type="button" onClick={copy} aria-label={t('command.copyThis', { shell: name })}>
          <span role="status">{t(outcome ? `command.${outcome}` : 'command.copy')}</span>
        </button>
      )}
      <code ref={code} lang={command.shell === 'gui' ? undefined : 'zxx'}>
        {command.text}
      </code>
    </div>
  )
}
