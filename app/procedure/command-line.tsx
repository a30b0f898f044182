import type { Shell } from '#domain/parameters/command.ts'
import { useCopy } from '../house/use-copy.ts'
import styles from './command.module.css'
import { useTexts } from './texts.tsx'

const SHOWN_MS = 2000

/** A command to copy, or the way to click. */
export function CommandLine({ command }: { command: { shell: Shell; text: string } }) {
  const { t, translators } = useTexts()
  const { outcome, copy, source } = useCopy<HTMLElement>(command.text, SHOWN_MS)
  const name = translators.shared(`shell.${command.shell}`)
  return (
    <div className={styles.command} data-shell={command.shell}>
      <span className={styles.shell}>{name}</span>
      {command.shell !== 'gui' && (
        <button type="button" onClick={() => copy()} aria-label={t('command.copyThis', { shell: name })}>
          <span role="status">{t(outcome ? `command.${outcome}` : 'command.copy')}</span>
        </button>
      )}
      <code ref={source} lang={command.shell === 'gui' ? undefined : 'zxx'}>
        {command.text}
      </code>
    </div>
  )
}
