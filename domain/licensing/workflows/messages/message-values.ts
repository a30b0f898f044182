import * as z from 'zod/mini'
import { checkText } from '../../../parameters/checks/check-text.ts'
import { refine } from '../../../parameters/parameter.ts'
import { checkCode } from '../../codes/check-code.ts'
import type { LicenceEstimateSchemas } from '../../licence-estimate-input.ts'
import type { Licence } from '../../licence-facts.ts'

export const messageLimits = { line: 200, reason: 1000, code: 1000, quantity: 1_000_000 } as const

const line = (description: string, longest: number = messageLimits.line) =>
  z.optional(z.string().check(z.trim(), z.maxLength(longest), refine(checkText), z.meta({ description })))

const code = (description: string) =>
  z.optional(
    z.string().check(z.trim(), z.maxLength(messageLimits.code), refine(checkCode), z.meta({ description })),
  )

/** What a message to Hager Services may hold, in the order of its lines. */
export const valueNames = [
  'customer',
  'site',
  'contact',
  'orderNumber',
  'references',
  'addedReferences',
  'machineName',
  'siteCode',
  'oldMachineName',
  'oldSiteKey',
  'killCode',
  'licencePool',
  'reason',
] as const
export type ValueName = (typeof valueNames)[number]

/** What happened to a licence that is to be recovered, and what was chosen for it; it decides what the message asks for. */
const licenceLosses = ['machine-lost', 'machine-changed', 'source-unreachable', 'replacement-chosen'] as const
export type LicenceLoss = (typeof licenceLosses)[number]

/** All that a request for a message may give. */
export const messageNames = [...valueNames, 'loss'] as const
export type MessageName = (typeof messageNames)[number]

/** The schema of these values with the references of a catalogue; an empty text counts as not given. */
export function createMessageValues(catalogue: readonly Licence[], owned: LicenceEstimateSchemas['owned']) {
  const extensions = catalogue.filter(({ kind }) => kind === 'extension')

  const added = z
    .array(
      z.strictObject({
        reference: z.enum(extensions.map(({ reference }) => reference)),
        quantity: z.int().check(z.gte(1), z.lte(messageLimits.quantity)),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(extensions.length),
      z.superRefine((lines, context) => {
        lines.forEach(({ reference }, index) => {
          if (lines.findIndex(other => other.reference === reference) < index)
            context.addIssue({
              code: 'custom',
              path: [index, 'reference'],
              params: { code: 'duplicate_reference', found: reference },
            })
        })
      }),
      z.meta({ description: 'The extensions that are ordered in addition.' }),
    )

  const shape = {
    customer: line('Name of the customer.'),
    site: line('Name and place of the site.'),
    contact: line('Who is to get the answer: name, company, e-mail or telephone.'),
    orderNumber: line('Number of the order of the licence.'),
    references: z.optional(owned),
    addedReferences: z.optional(added),
    machineName: line('Machine that holds or is to hold the licence.'),
    siteCode: code('Site code read on that machine in License Utility, as it stands there.'),
    oldMachineName: line('Machine that gives up or has lost the licence.'),
    oldSiteKey: code('Old Site Key shown when the licence was killed.'),
    killCode: code('Kill Code shown when the licence was killed.'),
    licencePool: code('Name of the License Pool.'),
    reason: line('What happened, or why this is asked for.', messageLimits.reason),
    loss: z.optional(
      z.enum(licenceLosses).check(
        z.meta({
          description:
            'What happened to a licence that is to be recovered: the message asks for what that needs. Left out: it asks for whatever may be needed.',
        }),
      ),
    ),
  } satisfies Record<MessageName, unknown>
  return z.strictObject(shape).check(
    z.meta({
      id: 'LicenceMessageRequest',
      description: 'What is known for the message; what it does not ask for is left out of it.',
    }),
  )
}

export type MessageValues = z.infer<ReturnType<typeof createMessageValues>>
