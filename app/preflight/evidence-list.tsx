import type { EvidenceSummary } from '#domain/preflight/read-evidence.ts'
import field from '../house/field.module.css'
import { namePiece } from './name-piece.ts'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import type { Evidence, Piece } from './use-evidence.ts'
import type { Machine } from './use-fleet.ts'

const MOST_LISTED = 100

/** What was given, what it was taken for and what is doubtful about it. */
export function EvidenceList({
  evidence,
  machines,
  pieces: given,
  summaries: read,
  hidesNames,
  onHideNames,
}: {
  evidence: Evidence
  /** Where several are judged: then only what names none of them is listed. */
  machines: readonly Machine[] | null
  pieces: readonly Piece[]
  summaries: readonly EvidenceSummary[]
  hidesNames: boolean
  onHideNames: (hides: boolean) => void
}) {
  const { t, of } = useTexts()
  const { before } = evidence
  const loose = machines?.filter(({ host }) => host === null).flatMap(machine => machine.pieces)
  const pieces = loose?.slice(0, MOST_LISTED) ?? given
  const summaries = loose ? pieces.map(({ reading }) => reading.summary) : read
  return (
    <>
      {machines && (
        <p>
          {t('pieces.many', {
            count: evidence.pieces.length,
            machines: machines.filter(({ host }) => host !== null).length,
            loose: loose?.length ?? 0,
          })}
        </p>
      )}
      <ol className={styles.pieces}>
        {pieces.map((piece, index) => {
          const summary = summaries[index]
          const name = namePiece(evidence.pieces, evidence.pieces.indexOf(piece), t)
          const facts = summary && [
            summary.kinds.join(', ') || t('piece.unknown'),
            hidesNames ? null : summary.host,
            piece.encoding,
            t('piece.lines', { count: summary.lines }),
            summary.masked > 0 ? t('piece.masked', { count: summary.masked }) : null,
          ]
          return (
            <li key={piece.id}>
              <span className={styles.pieceName}>{name}</span>
              <button
                type="button"
                className={field.quiet}
                aria-label={t('piece.remove.this', { name })}
                onClick={() => evidence.remove(piece.id)}
              >
                {t('piece.remove')}
              </button>
              <p className={field.hint}>{facts?.filter(Boolean).join(' · ')}</p>
              {summary?.notes.map(({ code, values }) => (
                <p key={code} className={field.fault}>
                  {of(`note.${code}`, values)}
                </p>
              ))}
            </li>
          )
        })}
      </ol>
      <p className={styles.tools}>
        {evidence.pieces.length > 1 && (
          <button type="button" className={field.quiet} onClick={evidence.clear}>
            {t('clear')}
          </button>
        )}
        {before && (
          <button type="button" className={field.quiet} onClick={evidence.undo}>
            {t('undo')}
          </button>
        )}
      </p>
      {evidence.pieces.length > 0 && <p className={field.hint}>{t('kept')}</p>}
      {evidence.pieces.length > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={hidesNames} onChange={event => onHideNames(event.target.checked)} />
          <span>{t('names.hide')}</span>
        </label>
      )}
    </>
  )
}
