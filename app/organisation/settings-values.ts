import * as z from 'zod/mini'

type Seller = {
  name: string
  contact?: string
  address?: readonly string[]
  registration?: string
  colour?: string
  logo?: string
}

export type Kept = {
  name: string
  timeZone: string
  seller: Seller | null
  terms: string | null
  language: string | null
}

export type SettingsValues = ReturnType<typeof readSettings>

/** What is kept, as it stands in the fields. */
export function readSettings({ name, timeZone, seller, terms, language }: Kept) {
  return {
    ...{ name, timeZone },
    seller: seller?.name ?? '',
    contact: seller?.contact ?? '',
    address: seller?.address?.join('\n') ?? '',
    registration: seller?.registration ?? '',
    colour: seller?.colour ?? '',
    logo: seller?.logo ?? '',
    terms: terms ?? '',
    language: language ?? '',
  }
}

const text = z.optional(z.string())
/** What was typed and is not saved, and over which version. */
export const draftSchema = z.object({
  etag: z.string(),
  values: z.object({
    ...{ name: text, timeZone: text, seller: text, contact: text, address: text },
    ...{ registration: text, colour: text, logo: text, terms: text, language: text },
  }),
})

/** What stands in the fields, as it is kept: what is empty is taken away. */
export function writeSettings(values: SettingsValues) {
  const { name, timeZone, seller, contact, address, registration, colour, logo, terms, language } = values
  const lines = address
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const isEmpty = [seller, contact, registration, logo, ...lines].every(text => text.trim() === '')
  return {
    ...{ name, timeZone },
    seller: isEmpty
      ? null
      : {
          name: seller,
          ...(contact.trim() && { contact }),
          ...(lines.length > 0 && { address: lines }),
          ...(registration.trim() && { registration }),
          ...(colour && { colour }),
          ...(logo && { logo }),
        },
    terms: terms.trim() === '' ? null : terms,
    language: language === '' ? null : language,
  }
}
