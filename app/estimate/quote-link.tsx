import type { Order } from '#domain/licensing/order.ts'
import styles from '../house/sheet.module.css'
import { handOver } from '../quote/hand-over.ts'
import type { Reading } from './read-fields.ts'
import { useTexts } from './texts.tsx'

/** Leads from an answer to the quote, which takes over what was asked; nothing of it goes into an address. */
export function QuoteLink({
  reading,
  chosen,
  site,
  address,
}: {
  reading: Reading
  chosen: Order | null
  site: string
  address: string
}) {
  const { t, language } = useTexts()
  const { licence, sizing, licenceBody, sizingBody } = reading
  if (!licence && !sizing) return null
  const leave = () => {
    const { priceList, ...estimate } = licenceBody as { priceList?: { currency: string; prices: object } }
    handOver({
      ...{ name: site, address },
      order: chosen?.lines.map(({ reference, quantity }) => ({ reference, quantity })) ?? null,
      estimate: licence && estimate,
      sizing: sizing && (sizingBody as object),
      currency: priceList?.currency ?? null,
      prices: { ...priceList?.prices },
    })
  }
  return (
    <a className={styles.primary} href={`/${language}/quote`} onClick={leave} onAuxClick={leave}>
      {t('answer.quote')}
    </a>
  )
}
