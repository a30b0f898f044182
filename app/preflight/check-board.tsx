import type { CheckStatus } from '#domain/preflight/check.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { writeCitation } from '#reports/write-citation.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import { namePiece } from './name-piece.ts'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import type { Piece } from './use-evidence.ts'
import type { Waivers } from './use-waivers.ts'
import { Waive } from './waive.tsx'

/** What stands against the machine first. */
const order: readonly CheckStatus[] = [
  'fail',
  'unparsable',
  'missing',
  'warn',
  'waived',
  'pass',
  'not-applicable',
]
const folded: readonly CheckStatus[] = ['missing', 'pass', 'not-applicable']

/** Every requirement by its status: what was found, what is expected, the line that proves it, and what to do. */
export function CheckBoard({
  software,
  verdict,
  pieces,
  waivers,
}: {
  software: SoftwareId
  verdict: MachineVerdict
  pieces: readonly Piece[]
  waivers: Waivers
}) {
  const { t, of } = useTexts()
  const groups = order.flatMap(status => {
    const checks = verdict.checks.filter(check => check.status === status)
    return checks.length > 0 ? [{ status, checks }] : []
  })
  return (
    <section className={styles.board} aria-labelledby="board-title">
      <h3 id="board-title">{t('board.title')}</h3>
      <Scale groups={groups} total={verdict.checks.length} />
      {groups.map(({ status, checks }) => (
        <details key={status} className={styles.group} data-status={status} open={!folded.includes(status)}>
          <summary>
            <span className={styles.status}>{of(`status.${status}`)}</span>{' '}
            {t('board.count', { count: checks.length, total: verdict.checks.length })}
          </summary>
          <ul>
            {checks.map(check => (
              <li key={check.id} className={styles.check}>
                <Check
                  software={software}
                  check={check}
                  verdict={verdict}
                  pieces={pieces}
                  waivers={waivers}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** How many checks have each status, as lengths of one bar; the headings below say the same in figures. */
function Scale({
  groups,
  total,
}: {
  groups: readonly { status: CheckStatus; checks: readonly unknown[] }[]
  total: number
}) {
  let start = 0
  return (
    <svg
      className={styles.scale}
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {groups.map(({ status, checks }) => {
        const x = start
        start += checks.length
        return <rect key={status} data-status={status} x={x} width={checks.length} height={1} />
      })}
    </svg>
  )
}

function Check({
  software,
  check,
  verdict,
  pieces,
  waivers,
}: {
  software: SoftwareId
  check: MachineVerdict['checks'][number]
  verdict: MachineVerdict
  pieces: readonly Piece[]
  waivers: Waivers
}) {
  const { t, of, language } = useTexts()
  const written = writeCheck(check, verdict, {
    t: of,
    language,
    checks: preflightFacts[software].checks,
  })
  const isOpen = check.finding === 'missing'
  const { evidence } = check
  return (
    <article className={styles.card}>
      <h4>
        {written.title} <span className={styles.quiet}>{of(`severity.${check.severity}`)}</span>
      </h4>
      <dl>
        {!isOpen && <Row name={t('found')} text={written.found} />}
        <Row name={t('expected')} text={written.expected} />
        {evidence && (
          <div>
            <dt>{t('proof')}</dt>
            <dd>
              <code lang="zxx">{evidence.quote}</code>{' '}
              <span className={styles.quiet}>
                {t('proof.place', { name: namePiece(pieces, evidence.index, t), line: evidence.line })}
              </span>
            </dd>
          </div>
        )}
        {written.remedy !== '' && <Row name={t('remedy')} text={written.remedy} />}
        <Row name={t('source')} text={writeCitation(check.citation)} />
      </dl>
      {check.finding !== 'pass' && check.finding !== 'not-applicable' && (
        <Waive check={check} title={written.title} waived={written.waived} waivers={waivers} />
      )}
    </article>
  )
}

function Row({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
