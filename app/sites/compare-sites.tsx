import { Fragment, useMemo, useState } from 'react'
import { compareVariants, type VariantValue } from '#domain/site/compare-variants.ts'
import type { OrderedLine } from '#domain/site/derive-site.ts'
import type { Site } from '#domain/site/site.ts'
import { type Variation, variations, varySite } from '#domain/site/vary-site.ts'
import type { ArchiveScope } from '#domain/sizing/sizing-facts.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { formatMoney, formatNumber } from '#reports/format-number.ts'
import { ScrollBox } from '../house/scroll-box.tsx'
import { keyOf, nameOf } from '../site/site-key.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { shareStore, useSite } from '../site/use-site.ts'
import styles from './compare-sites.module.css'

const MOST = 3

/** Two or three sites side by side, what differs marked and said why; a variant of the one at hand is one click away. */
export function CompareSites() {
  const { t, nameSite } = useSiteTexts()
  const { site, sites } = useSite()
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const known = sites.filter(each => !each.audience)
  const chosen = (picked ?? suggest(site, known)).filter(key => known.some(each => keyOf(each) === key))
  const variants = known.filter(each => chosen.includes(keyOf(each)))
  const isKept = known.some(each => keyOf(each) === keyOf(site))
  const toggle = (key: string) =>
    setPicked(chosen.includes(key) ? chosen.filter(each => each !== key) : [...chosen, key])

  function vary(variation: Variation) {
    const from = keyOf(site)
    const { actions, read } = shareStore()
    actions.duplicate(t(`vary.${variation}.name`, { name: nameOf(site) || t('bar.unnamed') }))
    actions.change('estimate', (copy, stamp) => varySite(copy, siteFacts, variation, stamp))
    const copy = keyOf(read().site)
    actions.open(from)
    setPicked([...chosen.filter(key => key !== from).slice(-(MOST - 2)), from, copy])
  }

  if (known.length === 0) return null
  return (
    <section className={styles.compare}>
      <h2>{t('compare.title')}</h2>
      <p>{t('compare.lead')}</p>
      {isKept && (
        <p className={styles.actions}>
          {variations.map(variation => (
            <button key={variation} type="button" onClick={() => vary(variation)}>
              {t(`vary.${variation}`, { name: nameSite(site) })}
            </button>
          ))}
        </p>
      )}
      {known.length > 1 && (
        <fieldset className={styles.choices}>
          <legend>{t('compare.choose')}</legend>
          {known.map(each => {
            const key = keyOf(each)
            const isChosen = chosen.includes(key)
            return (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && chosen.length >= MOST}
                  onChange={() => toggle(key)}
                />
                {nameSite(each)}
              </label>
            )
          })}
        </fieldset>
      )}
      {variants.length > 1 && <Table variants={variants} />}
    </section>
  )
}

/** The site at hand with those that were made of it: whose names begin with its own. */
function suggest(site: Site, known: readonly Site[]): string[] {
  const name = nameOf(site)
  const kin = known.filter(each => keyOf(each) !== keyOf(site) && name && nameOf(each).startsWith(name))
  return kin.length > 0 ? [keyOf(site), ...kin.slice(0, MOST - 1).map(keyOf)] : []
}

function Table({ variants }: { variants: readonly Site[] }) {
  const { t, language, nameSite } = useSiteTexts()
  const { asked, follows } = useMemo(() => compareVariants(variants, siteFacts), [variants])
  const write = (name: string, value: VariantValue): string => {
    if (value === null) return '–'
    if (typeof value === 'number') return formatNumber(value, language)
    if (name === 'archiveScope') return t(`compare.scope.${value as ArchiveScope}`)
    if (name === 'size') return t('stands.size', { size: String(value) })
    if (name === 'requirement') return formatNumber(String(value), language)
    if (name === 'inventory') return t('compare.rows', { count: (JSON.parse(String(value)) as []).length })
    if (Array.isArray(value)) return writeLines(value) || t('compare.nothing')
    if (typeof value === 'object' && 'amount' in value) return formatMoney(value, language)
    return String(value)
  }
  return (
    <ScrollBox label={t('compare.title')}>
      <table className={styles.table} data-variants={variants.length}>
        <thead>
          <tr>
            <td />
            {variants.map(variant => (
              <th key={keyOf(variant)} scope="col">
                {nameSite(variant)}
              </th>
            ))}
          </tr>
        </thead>
        {[asked, follows].map((rows, group) => (
          <tbody key={group === 0 ? 'asked' : 'follows'}>
            {rows.map(row => (
              <Fragment key={row.name}>
                <tr data-differs={row.differs ? '' : undefined}>
                  <th scope="row">
                    {t(`compare.${row.name}`)}
                    {row.differs && <span className={styles.mark}>{t('compare.differs')}</span>}
                    {row.differs && 'because' in row && row.because.length > 0 && (
                      <span className={styles.why}>
                        {t('compare.because', {
                          reasons: new Intl.ListFormat(language).format(
                            row.because.map(each => t(`compare.${each}`)),
                          ),
                        })}
                      </span>
                    )}
                  </th>
                  {row.values.map((value, at) => (
                    <td key={keyOf(variants[at] as Site)}>{write(row.name, value)}</td>
                  ))}
                </tr>
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  )
}

const writeLines = (lines: readonly OrderedLine[]) =>
  lines.map(({ reference, quantity }) => `${quantity}\u00a0×\u00a0${reference}`).join(' + ')
