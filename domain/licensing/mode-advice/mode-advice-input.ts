import * as z from 'zod/mini'

const internetOptions = ['permanent', 'occasional', 'never', 'unknown'] as const
const licenceServerOptions = ['direct', 'proxy', 'blocked', 'unknown'] as const
const yesNoOptions = ['yes', 'no', 'unknown'] as const

/** What is asked about a site, each question with its options; the last of them is the default. */
export const constraintOptions = {
  internet: internetOptions,
  licenceServer: licenceServerOptions,
  movingVirtualMachine: yesNoOptions,
  licenceBeforeInstallation: yesNoOptions,
  extensionsExpected: yesNoOptions,
  upgradesExpected: yesNoOptions,
  quickRecovery: yesNoOptions,
  replacementLikely: yesNoOptions,
} as const

export type Constraint = keyof typeof constraintOptions
export type ConstraintOption = (typeof constraintOptions)[Constraint][number]
export const constraints = Object.keys(constraintOptions) as readonly Constraint[]

const yesNo = (description: string) =>
  z._default(z.enum(yesNoOptions), 'unknown').check(z.meta({ description }))

/** The constraints of a site; what is not known may be left out. */
export const modeAdviceInput = z
  .strictObject({
    internet: z
      ._default(z.enum(internetOptions), 'unknown')
      .check(z.meta({ description: 'Whether the machine that runs stream has internet access.' })),
    licenceServer: z._default(z.enum(licenceServerOptions), 'unknown').check(
      z.meta({
        description:
          'Whether the machine may reach the licence server over HTTPS 443; `blocked` means for good.',
      }),
    ),
    movingVirtualMachine: yesNo('The machine is virtual and may move between hosts.'),
    licenceBeforeInstallation: yesNo('The licence is wanted in full before stream is installed.'),
    extensionsExpected: yesNo('Licence extensions are expected.'),
    upgradesExpected: yesNo('Upgrades of stream are expected.'),
    quickRecovery: yesNo('Quick recovery after a crash is wanted.'),
    replacementLikely: yesNo('The machine is likely to be replaced.'),
  })
  .check(z.meta({ id: 'LicenceModeAdviceRequest', description: 'What is known about the site.' }))

export type ModeAdviceInput = z.infer<typeof modeAdviceInput>
