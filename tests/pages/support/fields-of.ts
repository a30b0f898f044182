import type { ArchiveScope } from '#domain/sizing/sizing-facts.ts'
import { emptyFields, type Fields } from '../../../app/estimate/fields.ts'
import { writeFragment } from '../../../app/estimate/fragment.ts'
import { writeQuery } from '../../../app/estimate/link.ts'
import { notationOf } from '../../../app/estimate/notation.ts'
import type { LicenceEstimateBody } from '../../scenarios/licence-estimates.ts'

type Body = LicenceEstimateBody & {
  archiveIntervalMinutes?: number
  machine?: { cpuCores?: number; cpuModel?: string; memoryGb?: number; diskFreeGb?: number }
}

const text = (value: number | undefined) => (value === undefined ? '' : String(value))

/** The address of the English page that asks what the body of a request asks. */
export async function addressOf(body: Body): Promise<string> {
  const notation = notationOf('en')
  const [base, ...extensions] = body.owned ?? []
  const fields: Fields = {
    ...emptyFields,
    mode: body.inventory ? 'inventory' : 'averages',
    managers: text(body.managers),
    productsPerManager: text(body.productsPerManager),
    servicesPerProduct: text(body.servicesPerProduct),
    archiveScope: (body.archiveScope ?? 'energies') as ArchiveScope,
    archiveIntervalMinutes: text(body.archiveIntervalMinutes ?? 60),
    headroomPercent: text(body.headroomPercent),
    inventory: (body.inventory ?? []).map(row => ({
      name: row.name ?? '',
      products: text(row.products),
      services: text(row.servicesPerProduct),
    })),
    cpuCores: text(body.machine?.cpuCores),
    cpuModel: body.machine?.cpuModel ?? '',
    memoryGb: text(body.machine?.memoryGb),
    diskFreeGb: text(body.machine?.diskFreeGb),
    ownedBase: base?.reference ?? '',
    ownedExtensions: Object.fromEntries(extensions.map(line => [line.reference, String(line.quantity)])),
    currency: body.priceList?.currency ?? '',
    // A list without prices is a list all the same: its heading.
    priceText: [
      ...(body.priceList ? [['Reference', 'Price'] as const] : []),
      ...Object.entries(body.priceList?.prices ?? {}),
    ]
      .map(([reference, price]) => `${reference}\t${unambiguous(price)}`)
      .join('\n'),
  }
  const fragment = await writeFragment(fields, notation)
  return `/en?${writeQuery(fields, notation)}${fragment && `#${fragment}`}`
}

/** Three decimals could be read as thousands; a 0 in front tells that they are none. */
function unambiguous(amount: string): string {
  return /\.\d{3}$/.test(amount) ? `0${amount}` : amount
}
