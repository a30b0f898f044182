import type { ParameterValue, ParameterValues } from '../../parameters/parameter.ts'
import { quoteValue } from '../../parameters/quote-value.ts'
import type { Phase } from '../check.ts'
import type { EvidenceKind } from '../evidence.ts'

/** One command of the script; `{{name}}` stands for a parameter, written as a text of PowerShell. */
export type CollectorCommand = {
  kind: Exclude<EvidenceKind, 'collector'>
  run: string
  phases: readonly Phase[]
  /** Skipped where the script is not run as an administrator. */
  needsAdministrator?: true
  /** Run only where a parameter stands so. */
  where?: { parameter: string; isOneOf: readonly ParameterValue[] }
}

/** What a script for a software is made from. */
export type CollectorFacts = { commands: readonly CollectorCommand[]; skipped: readonly string[] }

/**
 * A script for Windows PowerShell 5.1 and 7 that prints what it will collect, runs a fixed list of commands that only
 * read, and writes what they said into one file beside itself. ASCII only, whatever the parameters hold.
 */
export function writeCollector(
  software: string,
  { commands, skipped }: CollectorFacts,
  phase: Phase,
  values: ParameterValues,
): string {
  const chosen = commands.filter(
    ({ phases, where }) =>
      phases.includes(phase) &&
      (where === undefined || where.isOneOf.some(value => value === values[where.parameter])),
  )
  const lines = chosen.map(({ kind, run, needsAdministrator }) => {
    const filled = run.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) =>
      writeText(String(values[name] ?? '')),
    )
    const isGuarded = needsAdministrator ? '$true' : '$false'
    return `  @{ kind = '${kind}'; command = ${writeText(filled)}; administrator = ${isGuarded}; run = { ${filled} } }`
  })
  return [
    `# Groundwork: what ${software} needs to know of this machine. Reads only; writes one file beside this script.`,
    ...skipped.map(text => `# Not collected: ${text}`),
    "$ErrorActionPreference = 'Continue'",
    '$steps = @(',
    lines.join(',\r\n'),
    ')',
    '$identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()',
    '$principal = [System.Security.Principal.WindowsPrincipal]$identity',
    '$isAdministrator = $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)',
    "Write-Host 'This script runs these commands and changes nothing:'",
    'foreach ($step in $steps) { Write-Host $step.command }',
    '$results = foreach ($step in $steps) {',
    '  if ($step.administrator -and -not $isAdministrator) {',
    "    Write-Host 'Skipped, needs an administrator:' $step.command",
    '  } else {',
    '    $text = & $step.run 2>&1 | Out-String -Width 400',
    '    [pscustomobject]@{ kind = $step.kind; command = $step.command; text = $text }',
    '  }',
    '}',
    '$path = Join-Path -Path $PSScriptRoot -ChildPath groundwork-evidence.json',
    `$all = [pscustomobject]@{ groundworkCollector = 1; software = '${software}'; phase = '${phase}'; results = @($results) }`,
    '$all | ConvertTo-Json -Depth 4 | Set-Content -LiteralPath $path -Encoding UTF8',
    'Write-Host $path',
    '',
  ].join('\r\n')
}

/** A text in single quotes; what is beyond ASCII by its number. Throws a RangeError for what no text holds. */
function writeText(value: string): string {
  const parts = value.match(/[\x20-\x7e]+|[^\x20-\x7e]/g) ?? ['']
  const written = parts.map(part =>
    /^[\x20-\x7e]/.test(part) || part === '' ? quoteValue(part, 'powershell') : writeCharacter(part),
  )
  return written.length === 1 && /^'/.test(written[0] ?? '')
    ? (written[0] ?? "''")
    : `('' + ${written.join(' + ')})`
}

function writeCharacter(character: string): string {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character))
    throw new RangeError('A command can not hold control characters')
  return `[char]${character.charCodeAt(0)}`
}
