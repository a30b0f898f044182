import { readEntries, writeEntries } from '#domain/licensing/order-entries.ts'
import { licences } from '#domain/software/stream/licences.data.ts'

/** An order as it stands in a field and in a link. */
export const writeOrder = writeEntries

/** The lines of a written order, each reference of the catalogue once. */
export const readOrder = (text: string) => readEntries(licences, text)
