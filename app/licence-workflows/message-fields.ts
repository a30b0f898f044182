import * as z from 'zod/mini'
import { readEntries, writeEntries } from '#domain/licensing/order-entries.ts'
import {
  type MessageName,
  type MessageValues,
  messageLimits,
  messageNames,
} from '#domain/licensing/workflows/messages/message-values.ts'
import { type FieldFault, readParameter } from '#domain/parameters/read-parameters.ts'
import { messageValues } from '#domain/software/stream/licence-message-values.ts'
import { licences } from '#domain/software/stream/licences.data.ts'

/** What stands in the fields, as typed: texts by the name of their value, the number of each reference. */
export type MessageFields = {
  texts: Readonly<Partial<Record<TextName, string>>>
  base: string
  extensions: Readonly<Record<string, string>>
  added: Readonly<Record<string, string>>
}

export type TextName = Exclude<MessageName, 'references' | 'addedReferences'>

export const emptyFields: MessageFields = { texts: {}, base: '', extensions: {}, added: {} }

export type MessageReading = { values: MessageValues; faults: Readonly<Record<string, FieldFault>> }

/** The fields that known values fill. */
export function fillFields({
  references = [],
  addedReferences = [],
  ...texts
}: MessageValues): MessageFields {
  const isBase = (reference: string) => kindOf(reference) === 'base'
  const quantities = (lines: readonly { reference: string; quantity: number }[]) =>
    Object.fromEntries(lines.map(({ reference, quantity }) => [reference, String(quantity)]))
  return {
    texts: texts as MessageFields['texts'],
    base: references.find(({ reference }) => isBase(reference))?.reference ?? '',
    extensions: quantities(references.filter(({ reference }) => !isBase(reference))),
    added: quantities(addedReferences),
  }
}

/** Reads the fields with the schemas of the request; a value that can't be used is named, and missing. */
export function readFields({ texts, base, extensions, added }: MessageFields): MessageReading {
  const faults: Record<string, FieldFault> = {}
  const values: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(texts)) {
    if (text.trim() === '') continue
    const schema = messageValues.shape[name as TextName]
    const read = readParameter({ schema: schema as TextSchema, kind: 'text', group: '', examples: [] }, text)
    if ('fault' in read) faults[name] = read.fault
    else values[name] = read.value
  }
  const held = readQuantities('extensions', extensions, faults)
  if (base) values.references = [{ reference: base, quantity: 1 }, ...held]
  const more = readQuantities('added', added, faults)
  if (more.length > 0) values.addedReferences = more
  return { values: values as MessageValues, faults }
}

type TextSchema = Parameters<typeof readParameter>[0]['schema']

function readQuantities(
  group: 'extensions' | 'added',
  quantities: Readonly<Record<string, string>>,
  faults: Record<string, FieldFault>,
) {
  return Object.entries(quantities).flatMap(([reference, text]) => {
    const typed = text.trim()
    if (typed === '' || typed === '0') return []
    const quantity = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
    const values = { found: JSON.stringify(typed.slice(0, 20)) }
    if (!Number.isInteger(quantity)) faults[`${group}.${reference}`] = { key: 'not_whole', values }
    else if (quantity > messageLimits.quantity)
      faults[`${group}.${reference}`] = {
        key: 'too_big.number',
        values: { ...values, limit: messageLimits.quantity, inclusive: 'yes' },
      }
    else if (quantity > 0) return [{ reference, quantity }]
    return []
  })
}

/**
 * Known values from behind the # of an address, which browsers send to no server: site=…&references=HTG503H:1,HTG504H:2.
 * What is not ours or can't be used is passed over.
 */
export function readFragment(fragment: string): MessageFields {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const texts = messageNames.flatMap(name => {
    const text = given.get(name)
    return text === null || name === 'references' || name === 'addedReferences' ? [] : [[name, text]]
  })
  const lines = (name: string) =>
    readEntries(licences, given.get(name) ?? '').flatMap(({ reference, quantity }) => {
      const licence = licences.catalogue.find(known => known.reference === reference)
      return licence ? [{ ...licence, quantity }] : []
    })
  const references = lines('references')
  const addedReferences = lines('addedReferences').flatMap(line => (line.kind === 'extension' ? [line] : []))
  return { ...fillFields({ references, addedReferences }), texts: Object.fromEntries(texts) }
}

/** Known values as a fragment that readFragment reads; empty where nothing is known. */
export function writeFragment({ references, addedReferences, ...texts }: MessageValues): string {
  const written = new URLSearchParams(
    Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''),
  )
  const lines = { references, addedReferences }
  for (const [name, list] of Object.entries(lines)) if (list) written.set(name, writeEntries(list))
  return written.size === 0 ? '' : `#${written}`
}

function kindOf(wanted: string) {
  return licences.catalogue.find(({ reference }) => reference === wanted)?.kind
}

const textsSchema = z.record(z.string(), z.string())
export const typedSchema = z.object({
  texts: z.optional(textsSchema),
  base: z.optional(z.string()),
  extensions: z.optional(textsSchema),
  added: z.optional(textsSchema),
})
/** What was typed over known values; what is not named here follows them. */
export type TypedFields = z.infer<typeof typedSchema>

/** The fields with what was typed over what is known. */
export function typeOver(known: MessageFields, typed: TypedFields): MessageFields {
  return {
    texts: { ...known.texts, ...typed.texts },
    base: typed.base ?? known.base,
    extensions: typed.extensions ?? known.extensions,
    added: typed.added ?? known.added,
  }
}

/** What of the fields was typed: all that is not as known. */
export function pickTyped(known: MessageFields, fields: MessageFields): TypedFields {
  const texts = Object.entries(fields.texts).filter(
    ([name, text]) => text !== (known.texts[name as TextName] ?? ''),
  )
  return {
    texts: Object.fromEntries(texts),
    base: fields.base === known.base ? undefined : fields.base,
    extensions: fields.extensions === known.extensions ? undefined : fields.extensions,
    added: fields.added === known.added ? undefined : fields.added,
  }
}
