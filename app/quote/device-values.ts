import * as z from 'zod/mini'
import { LONGEST_LOGO } from '#domain/quotes/read-logo.ts'
import { quoteValues } from '#domain/site/quote-values.ts'

const text = z._default(z.string().check(z.maxLength(20_000)), '')

const sellerSchema = z.object({
  ...{ name: text, contact: text, address: text, registration: text, colour: text },
  logo: z._default(z.string().check(z.maxLength(LONGEST_LOGO)), ''),
})
/** Who makes quotes on this device; part of no site. */
export type Seller = z.infer<typeof sellerSchema>

const usualSchema = z.object({
  currency: text,
  taxes: z._default(quoteValues['quote/taxes'], []),
  terms: text,
})
/** Currency, taxes and terms of the last quote, with which the next one begins; numbers with a decimal point. */
export type UsualTerms = z.infer<typeof usualSchema>

export type DeviceValues = { seller: Seller; usual: UsualTerms; isKept: boolean }

const SELLER = 'groundwork.quote.seller'
const USUAL = 'groundwork.quote.usual'

export const emptySeller: Seller = z.parse(sellerSchema, {})
const empty: DeviceValues = { seller: emptySeller, usual: z.parse(usualSchema, {}), isKept: true }

let values = empty
const listeners = new Set<() => void>()

/** What this device keeps for every quote, whichever site is at hand. */
export const deviceValues = {
  read: () => values,
  readOnServer: () => empty,
  subscribe(listener: () => void) {
    listeners.add(listener)
    if (listeners.size === 1) {
      window.addEventListener('storage', onOtherTab)
      load()
    }
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) window.removeEventListener('storage', onOtherTab)
    }
  },
  setSeller: (seller: Seller) => show({ seller, isKept: keep(SELLER, seller) }),
  setUsual: (usual: UsualTerms) => show({ usual, isKept: keep(USUAL, usual) }),
}

function onOtherTab({ key }: StorageEvent) {
  if (key === SELLER || key === USUAL) load()
}

function load() {
  show({
    seller: readKept(SELLER, sellerSchema) ?? values.seller,
    usual: readKept(USUAL, usualSchema) ?? values.usual,
  })
}

function show(change: Partial<DeviceValues>) {
  values = { ...values, ...change }
  for (const listener of listeners) listener()
}

function keep(key: string, value: object): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

function readKept<Schema extends z.ZodMiniType>(key: string, schema: Schema): z.infer<Schema> | null {
  try {
    const read = z.safeParse(schema, JSON.parse(window.localStorage.getItem(key) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
