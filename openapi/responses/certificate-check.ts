import * as z from 'zod'
import { attributes } from '#domain/preflight/parsers/read-config.ts'
import { certificateVerdicts } from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import { thumbprintStatuses } from '#domain/software/izytroniq-enterprise/certificate-check/judge-thumbprint.ts'
import { explained } from './shared.ts'

const attribute = z
  .string()
  .nullable()
  .meta({ description: 'Its value, references to characters resolved; null where it is missing.' })

const entry = z
  .object({
    findValue: attribute,
    storeLocation: attribute,
    storeName: attribute,
    x509FindType: attribute,
    thumbprint: z.object({
      status: z.enum(thumbprintStatuses),
      text: z.string(),
      hidden: z
        .array(z.object({ codePoint: z.string(), position: z.int().min(1), text: z.string() }))
        .meta({ description: 'Characters that do not belong there, with their positions from 1.' }),
      hiddenComplete: z.boolean().meta({ description: 'Whether all of them are listed.' }),
      cleaned: z.string(),
      length: z.int().min(0),
    }),
  })
  .meta({ id: 'CertificateEntry', description: 'A serviceCertificate element.' })

const config = z
  .object({
    isReadable: z.boolean(),
    line: z.int().nullable().meta({ description: 'Line in which the text stops being XML.' }),
    entries: z.array(entry).meta({ description: 'The first of them; long values are cut.' }),
    entriesComplete: z.boolean().meta({ description: 'Whether all entries are listed.' }),
  })
  .meta({ id: 'CheckedConfig', description: 'What was found in a configuration file.' })

export const certificateCheck = z
  .object({
    verdict: z.enum(certificateVerdicts),
    text: z.string().meta({ description: 'The verdict in words, with what to do.' }),
    before: config,
    after: config,
    differences: z.array(
      z.object({
        attribute: z.enum(attributes),
        before: z.string().nullable(),
        after: z.string().nullable(),
        text: z.string(),
      }),
    ),
    differencesComplete: z.boolean().meta({ description: 'Whether all differences are listed.' }),
    snippet: z
      .string()
      .nullable()
      .meta({ description: 'The element to put into both files; null where there is none that could work.' }),
    targets: z.array(z.string()).meta({ description: 'The files that need the element.' }),
    ...explained,
  })
  .meta({ id: 'CertificateCheck', description: 'Two configuration files compared.' })

export type CertificateCheckAnswer = z.infer<typeof certificateCheck>
