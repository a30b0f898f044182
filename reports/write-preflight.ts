import type { Check } from '#domain/preflight/check.ts'
import type { FactId, FactValue, FactValues } from '#domain/preflight/facts.ts'
import { splitTexts } from '#domain/preflight/join-texts.ts'
import type { CheckResult, MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { Language } from '#text/language.ts'
import type { TranslatePreflight } from '#text/preflight/preflight.ts'
import { formatNumber } from './format-number.ts'

/** A check in the reader's language. */
export type WrittenCheck = {
  id: string
  title: string
  status: string
  found: string
  expected: string
  /** What to do; empty where nothing needs to be done. */
  remedy: string
  evidence: string
  /** Who accepted the finding; empty where nobody did. */
  waived: string
}

type Words = { t: TranslatePreflight; language: Language; checks: readonly Check[] }
type Values = Readonly<Record<string, string | number>>

/** What a check says: what was found, what is expected, what to do. */
export function writeCheck(
  result: CheckResult,
  verdict: Pick<MachineVerdict, 'values'>,
  words: Words,
): WrittenCheck {
  const { t, checks } = words
  const check = checks.find(({ id }) => id === result.id)
  const key = check?.wording?.key ?? result.id
  const port = check?.wording ? verdict.values[check.wording.port.slice(1)] : undefined
  const values: Values = {
    ...Object.fromEntries(
      Object.entries(verdict.values).map(([name, value]) => [
        name,
        typeof value === 'number' ? String(value) : [value].flat().join(', '),
      ]),
    ),
    ...(port !== undefined && { port: String(port) }),
    // What is to be done may depend on what was found; as a selector of a message is written.
    outcome: result.outcome?.id.replaceAll('-', '_') ?? '',
  }
  const text = (part: 'title' | 'expected' | 'remedy') =>
    t(`check.${key}.${part}` as Parameters<TranslatePreflight>[0], values)
  const isOpen = result.finding !== 'pass' && result.finding !== 'not-applicable'
  return {
    id: result.id,
    title: text('title'),
    status: t(`status.${result.status}`),
    found: writeFound(result, words, port),
    expected: text('expected'),
    remedy: isOpen && result.finding !== 'missing' ? text('remedy') : '',
    evidence: result.evidence
      ? t('quote', {
          evidence: t('evidence.name', { number: String(result.evidence.index + 1) }),
          line: String(result.evidence.line),
          quote: result.evidence.quote,
        })
      : '',
    waived: result.waiver
      ? t('waived', { by: result.waiver.by, at: result.waiver.at, reason: result.waiver.reason })
      : '',
  }
}

function writeFound(result: CheckResult, words: Words, port: unknown): string {
  const { t } = words
  if (result.doubt) return t(`doubt.${result.doubt}`)
  const facts = result.found.map(({ id, value }) => writeFact(id, value, words)).filter(text => text !== '')
  const owner = writeOwner(result, words, port)
  const outcome = result.outcome
    ? [t(`outcome.${result.outcome.id}` as Parameters<TranslatePreflight>[0])]
    : []
  // Who holds a port says with it that it is taken.
  const said =
    owner === null
      ? outcome
      : result.outcome?.id === 'taken'
        ? [t('found.taken', { owner })]
        : [...outcome, t('found.owner', { owner })]
  const found = [...facts, ...said].join(', ')
  if (found !== '') return found
  return result.status === 'not-applicable' ? t('status.not-applicable') : t('found.nothing')
}

/** Who listens on the port that a check is about, where the output says so. */
function writeOwner({ found }: CheckResult, { t }: Words, port: unknown): string | null {
  const owners = found.find(({ id }) => id === 'ports.owners')?.value
  const owner = (owners as Readonly<Record<string, string>> | undefined)?.[String(port)]
  if (owner === undefined) return null
  const names = splitTexts(owner).map(one => {
    const id = /^pid (\d+)$/.exec(one)?.[1]
    return id === undefined ? one : t('found.process', { id })
  })
  return names.join(', ')
}

/** A list shows its first entries; more say no more. */
const MOST_SHOWN = 8

/** A fact as it is shown. */
function writeFact(id: FactId, value: FactValue, { t, language }: Omit<Words, 'checks'>): string {
  const number = (figure: number) => formatNumber(String(figure), language)
  if (id === 'memory.totalMb')
    return t('found.memory', { value: number(Math.floor((Number(value) / 1024) * 10) / 10) })
  if (id === 'processor.cores') return t('found.cores', { value: Number(value) })
  if (id === 'disk.freeGb') return t('found.disk', { value: Number(value) })
  if (id === 'disk.ofSoftware') {
    const drives = Object.entries(value as FactValues['disk.ofSoftware'])
    const key = drives.length > 1 ? 'found.drive' : 'found.disk'
    return drives.map(([letter, free]) => t(key, { value: free, drive: `${letter}:` })).join(', ')
  }
  if (id === 'machine.virtual') return t('found.virtual', { value: String(value) })
  // Of the Home edition the outcome says so.
  if (id === 'os.edition')
    return value === 'other' || value === 'home'
      ? ''
      : t(`found.edition.${value}` as Parameters<TranslatePreflight>[0])
  if (id === 'software.pool' && value === 'none') return ''
  // None was found: the outcome says so.
  if (id === 'net-framework.release' && value === 0) return ''
  if (id === 'os.bits') return t('found.bits', { value: String(value) })
  if (Array.isArray(value))
    return value.slice(0, MOST_SHOWN).join(', ') + (value.length > MOST_SHOWN ? ' …' : '')
  return typeof value === 'object' ? '' : String(value)
}
