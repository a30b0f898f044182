import fc from 'fast-check'
import {
  type MessageValues,
  type ValueName,
  valueNames,
} from '#domain/licensing/workflows/messages/message-values.ts'
import { messageValues } from '#domain/software/stream/licence-message-values.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { hostileTexts } from './hostile-texts.ts'

const { catalogue } = licences
const bases = catalogue.flatMap(({ kind, reference }) => (kind === 'base' ? [reference] : []))
const extensions = catalogue.flatMap(({ kind, reference }) => (kind === 'extension' ? [reference] : []))

const added = fc
  .subarray(extensions, { minLength: 1 })
  .chain(chosen =>
    fc.tuple(...chosen.map(reference => fc.record({ reference: fc.constant(reference), quantity }))),
  )
const quantity = fc.integer({ min: 1, max: 5000 })
const references = fc
  .tuple(fc.constantFrom(...bases), fc.option(added))
  .map(([reference, more]) => [{ reference, quantity: 1 }, ...(more ?? [])])

/** Texts that the request takes for a value, hostile ones among them. */
function textsOf(name: ValueName): fc.Arbitrary<string> {
  const taken = (text: string) => text.trim() !== '' && messageValues.safeParse({ [name]: text }).success
  const any = fc.oneof(
    fc.constantFrom(...hostileTexts, 'x{site}', '{{customer}}', 'Site code: 123', 'Müller & Söhne AB'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  return any.filter(taken)
}

/** Everything that a message may hold, given as a request gives it. */
export const allValues: fc.Arbitrary<MessageValues> = fc
  .record(
    Object.fromEntries(
      valueNames.map(name => [
        name,
        name === 'references' ? references : name === 'addedReferences' ? added : textsOf(name),
      ]),
    ) as Record<string, fc.Arbitrary<unknown>>,
  )
  .map(given => messageValues.parse(given))

/** Some of it. */
export const someValues: fc.Arbitrary<MessageValues> = fc
  .tuple(allValues, fc.subarray([...valueNames]))
  .map(
    ([values, kept]) =>
      Object.fromEntries(
        Object.entries(values).filter(([name]) => kept.includes(name as ValueName)),
      ) as MessageValues,
  )
