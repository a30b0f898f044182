import type { CommandTemplate } from '../../../parameters/command.ts'

type Circumstance = 'named-by-groups'
type Commands = readonly CommandTemplate<Circumstance>[]

/** The codes are one word of PowerShell, taken apart there, so that any number of groups fills one line. */
export const groups = "({{workGroups}} -split ',').Trim()"
export const eachGroup = `${groups} | ForEach-Object`

/** The service of each group, under its key or its displayed name. */
export const eachService = `${eachGroup} { $name = "Isogeo Worker $_"; Get-CimInstance -ClassName Win32_Service | Where-Object { $name -in $_.Name, $_.DisplayName } }`

/** The commands for the one service of a download as it comes, and those for services that bear the codes of their groups. */
export function forEither(asDownloaded: Commands, ofGroups: Commands): Commands {
  return [
    ...asDownloaded.map(command => ({ ...command, when: { not: 'named-by-groups' } as const })),
    ...ofGroups.map(command => ({ ...command, when: 'named-by-groups' as const })),
  ]
}
