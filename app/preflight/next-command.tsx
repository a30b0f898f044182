import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { useCopy } from '../house/use-copy.ts'
import command from '../procedure/command.module.css'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'

const SHOWN_MS = 2000

/** The one command that answers most of what is open, to be copied with one click. */
export function NextCommand({ next }: { next: MachineVerdict['nextCommand'] }) {
  const { t } = useTexts()
  const text = next && 'text' in next ? next.text : ''
  const { outcome, copy, source } = useCopy<HTMLElement>(text, SHOWN_MS)
  if (!next || text === '') return null
  return (
    <section className={styles.next} aria-labelledby="next-title">
      <h3 id="next-title">{t('next.title')}</h3>
      <div className={command.command} data-shell={next.shell}>
        <span className={command.shell}>{t(`shell.${next.shell}`)}</span>
        <button type="button" onClick={() => copy()}>
          <span role="status">{t(outcome ? `copy.${outcome}` : 'copy')}</span>
        </button>
        <code ref={source} lang="zxx">
          {text}
        </code>
      </div>
      <p>{t('next.resolves', { count: next.resolves })}</p>
    </section>
  )
}
