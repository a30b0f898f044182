import * as z from 'zod/mini'

/** How many characters a configuration file may have; those of IZYTRONIQ have a few thousand. */
export const LONGEST_CONFIG = 200_000

/** How much is told of two files, whatever they hold; real ones have one entry each, of a few dozen characters. */
export const mostTold = { entries: 5, differences: 10, hidden: 40, characters: 240 } as const

const config = (description: string) =>
  z.string().check(z.minLength(1), z.maxLength(LONGEST_CONFIG), z.meta({ description }))

export const certificateCheckInput = z
  .strictObject({
    before: config('The configuration file, or its serviceCertificate line, as saved before the update.'),
    after: config('The configuration file after the update.'),
  })
  .check(z.meta({ id: 'CertificateCheckRequest', description: 'Two configuration files as text.' }))

export type CertificateCheckInput = z.infer<typeof certificateCheckInput>
