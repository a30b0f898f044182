import { useId, useState } from 'react'
import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { Note } from '#domain/site/site.ts'
import type { WrittenItem } from '#reports/write-checklist.ts'
import { writeCitation } from '#reports/write-citation.ts'
import { joinBySemicolons } from '#text/join-texts.ts'
import { CommandLine } from '../procedure/command-line.tsx'
import { useTexts } from '../procedure/texts.tsx'
import styles from './item.module.css'
import { ItemNote } from './item-note.tsx'

/** One item: a box to tick, what to do, how, and on demand why, whence and what was noted. */
export function ItemRow({
  item,
  entry,
  remarks = [],
  showsRole,
  hasAnchor = true,
  onEntry,
}: {
  item: WrittenItem
  entry: ItemEntry | undefined
  /** All that was remarked on it, oldest first. */
  remarks?: readonly Note[] | undefined
  showsRole: boolean
  /** Left out where the item stands on the page a second time. */
  hasAnchor?: boolean
  onEntry: (entry: Omit<ItemEntry, 'at' | 'by'>) => void
}) {
  const { t, translators, duration } = useTexts()
  const id = useId()
  const [opened, setOpened] = useState<'why' | 'note' | null>(null)
  const state = entry?.state ?? 'open'
  const toggle = (panel: 'why' | 'note') => setOpened(opened === panel ? null : panel)
  const marks = [
    ...(showsRole ? [translators.shared(`role.${item.role}`)] : []),
    ...(item.effortMinutes > 0 ? [duration(item.effortMinutes)] : []),
    ...(item.leadDays > 0 ? [t('item.leadDays', { days: item.leadDays })] : []),
  ]
  return (
    <li className={styles.item} data-state={state} id={hasAnchor ? item.id : undefined}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={state === 'done'}
        aria-describedby={`${id}-marks`}
        onChange={event => onEntry({ state: event.target.checked ? 'done' : 'open' })}
      />
      <div className={styles.body}>
        <label htmlFor={id} className={styles.text}>
          {item.text}
        </label>
        {item.known && <p className={styles.known}>{item.known}</p>}
        <p id={`${id}-marks`} className={styles.marks}>
          <span className={styles.severity} data-severity={item.severity}>
            {translators.shared(`severity.${item.severity}`)}
          </span>
          {marks.map(mark => (
            <span key={mark}>{mark}</span>
          ))}
          {item.irreversible && <strong className={styles.irreversible}>{t('item.irreversible')}</strong>}
        </p>
        {item.commands.map(command => (
          <CommandLine key={command.text} command={command} />
        ))}
        {entry && state !== 'open' && <Noted entry={entry} />}
        {remarks.length > 0 && <Remarks remarks={remarks} />}
        <p className={styles.actions}>
          <button type="button" aria-expanded={opened === 'why'} onClick={() => toggle('why')}>
            {t('item.why')}
          </button>
          <button type="button" aria-expanded={opened === 'note'} onClick={() => toggle('note')}>
            {t('item.note')}
          </button>
        </p>
        <Why item={item} isOpen={opened === 'why'} />
        {opened === 'note' && (
          <ItemNote
            entry={entry}
            onEntry={next => {
              onEntry(next)
              setOpened(null)
            }}
          />
        )}
      </div>
    </li>
  )
}

/** The reason stands on paper too, whether it was opened or not. */
function Why({ item, isOpen }: { item: WrittenItem; isOpen: boolean }) {
  const { t, language } = useTexts()
  return (
    <div className={styles.why} data-open={isOpen ? '' : undefined}>
      <p>{item.why}</p>
      <p className={styles.source}>
        {item.because.length > 0 && <>{t('item.because', { reasons: item.because.join(' ') })} </>}
        {joinBySemicolons([item.citation, ...item.further].map(writeCitation), language)}
      </p>
    </div>
  )
}

function Noted({ entry }: { entry: ItemEntry }) {
  const { t, translators, moment } = useTexts()
  const state = translators.shared(`state.${entry.state}`)
  return (
    <p className={styles.noted}>
      <strong>{state}</strong>{' '}
      {entry.by
        ? t('item.notedBy', { by: entry.by, at: moment(entry.at) })
        : t('item.noted', { at: moment(entry.at) })}
    </p>
  )
}

/** Every remark that stands, with who made it and when. */
function Remarks({ remarks }: { remarks: readonly Note[] }) {
  const { t, moment } = useTexts()
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ id, text, by, at }) => (
        <li key={id}>
          <span className={styles.remark}>{text}</span>
          <span className={styles.when}>
            {by ? t('item.notedBy', { by, at: moment(at) }) : t('item.noted', { at: moment(at) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
