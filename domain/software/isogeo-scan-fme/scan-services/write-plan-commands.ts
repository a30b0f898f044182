import { quoteValue } from '../../../parameters/quote-value.ts'
import { downloadedName } from './name-service.ts'

export const planSteps = [
  'make-folders',
  'find-names',
  'rename',
  'check-names',
  'install',
  'check-services',
] as const
export type PlanCommand = { step: (typeof planSteps)[number]; shell: 'powershell'; text: string }

/** What the commands need of a planned service. */
type Service = { serviceName: string; folder: string; installFile: string; uninstallFile: string }

const quote = (value: string) => quoteValue(value, 'powershell')
const list = (values: readonly string[]) => values.map(quote).join(', ')
const filesOf = ({ installFile, uninstallFile }: Service) => [installFile, uninstallFile]

/** The commands that carry a plan out and verify it, in their order; a second run changes nothing. */
export function writePlanCommands(services: readonly Service[]): PlanCommand[] {
  const files = services.flatMap(filesOf)
  const names = list(services.map(({ serviceName }) => serviceName))
  const texts: Record<PlanCommand['step'], string> = {
    'make-folders': `${list(services.map(({ folder }) => folder))} | ForEach-Object { New-Item -ItemType Directory -Force -Path $_ }`,
    'find-names': `Select-String -LiteralPath ${list(files)} -SimpleMatch -CaseSensitive -Pattern ${quote(downloadedName)}`,
    // The encoding keeps every byte of a file, whatever its code page.
    rename: ['$bytes = [Text.Encoding]::GetEncoding(28591)', ...services.map(writeRename)].join('\n'),
    'check-names': services.map(writeCount).join('\n'),
    install: `${list(services.map(({ installFile }) => installFile))} | ForEach-Object { Start-Process -Verb RunAs -Wait -FilePath $_ }`,
    'check-services': `Get-CimInstance -ClassName Win32_Service | Where-Object { $_.Name -in ${names} -or $_.DisplayName -in ${names} } | Select-Object -Property Name, DisplayName, StartName, State`,
  }
  return planSteps.map(step => ({ step, shell: 'powershell', text: texts[step] }))
}

function writeRename(service: Service): string {
  const name = quote(service.serviceName)
  const old = quote(downloadedName)
  // A name that holds the old one is taken back first, so that it is not put in twice.
  const undo = service.serviceName.includes(downloadedName) ? `.Replace(${name}, ${old})` : ''
  return `${list(filesOf(service))} | ForEach-Object { [IO.File]::WriteAllText($_, [IO.File]::ReadAllText($_, $bytes)${undo}.Replace(${old}, ${name}), $bytes) }`
}

function writeCount(service: Service): string {
  return `(Select-String -LiteralPath ${list(filesOf(service))} -AllMatches -CaseSensitive -Pattern ([regex]::Escape(${quote(service.serviceName)}))).Matches.Count`
}
