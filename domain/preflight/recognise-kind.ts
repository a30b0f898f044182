import type { EvidenceKind, Line } from './evidence.ts'

/** What only the output of one command holds, in any language; the first that is found decides. */
const signs: readonly (readonly [kind: EvidenceKind, sign: RegExp])[] = [
  ['collector', /"groundworkCollector"\s*:/],
  ['registry', /^Windows Registry Editor Version|^REGEDIT4|^\[HKEY_[A-Z_]+\\|^HKEY_[A-Z_]+\\/],
  ['web-config', /<configuration\b|<serviceCertificate\b|<system\.serviceModel\b|<appSettings\b/],
  [
    'user-rights',
    /^\[(?:Privilege Rights|System Access|Registry Values)\]|\bSe(?:Deny)?ServiceLogonRight\s*=/,
  ],
  [
    'sql-version',
    /Microsoft SQL (?:Server(?:\s+\w{1,8}(?: R2)?)?|Azure)(?:\s*\([^()]{0,60}\))*\s*-\s*\d+\.\d|^\s*\w{3,60}_C[IS]_A[IS]\w*\s*$/,
  ],
  [
    'netstat',
    /^\s*(?:TCP|UDP)\s+\S+:\d+\s+\S+:(?:\d+|\*)|^\s*LocalAddress\s+LocalPort\b|^(?:0\.0\.0\.0|::)\s+\d{1,5}\s+\S+\s+\d+/,
  ],
  ['excluded-ports', /^\s*\d{1,5}\s+\d{1,5}\s*(?:\*\s*)?$|^\*\s+-\s/],
  [
    'machine-details',
    /^\s*(?:OSArchitecture|NumberOfCores|FreeSpace|FreeGB|TotalPhysicalMemory|TotalVisibleMemorySize)\s*:|^\s*(?:Windows(?:ProductName|BuildLabEx|Version)|Os(?:Name|Version|BuildNumber|Architecture)|Cs(?:Name|SystemType|TotalPhysicalMemory))\s*:|^\s*(?:Caption|Name|DeviceID)\s+(?:Version|NumberOfCores|FreeGB|FreeSpace)\b/,
  ],
  ['app-pools', /^\s*Name\s+State\s+IdentityType\b/],
  [
    'services',
    /^\s*SERVICE_NAME\s*:|^\s*(?:Status\s+Name\s+DisplayName|Name\s+(?:DisplayName\s+)?(?:StartName\s+)?Stat(?:e|us))\b|^\s*(?:Running|Stopped)\s{2,}\S+|^\s*StartName\s*:/,
  ],
  ['programs', /^\s*DisplayName\s+DisplayVersion\b|^\s*DisplayName\s*:/],
  [
    'group-members',
    /^\s*(?:ObjectClass\s+)?Name\s+PrincipalSource\b|^\s*PrincipalSource\s*:|^\s*Account\s*:.*\\|^S-1-5-21-[\d-]+\s*$/,
  ],
  ['net-user', /^(?=\S[^*]*\*)(?:\S.{3,60}\s{2,}\*\S|\S.{3,60}\s\*Administra)/],
  [
    'systeminfo',
    /:\s+(?:x64|x86|ARM64)-based\b|:\s+\d+\.\d+\.\d{4,5}\b.{1,60}\d{4,5}\s*$|\[01\]:\s+(?:Intel64|AMD64|x86|ARM)/,
  ],
  ['power-states', /\(S[0-4][^)]{0,40}\)/],
  ['ipconfig', /(?:\. ){4}\s?:/],
  ['event-log', /^\s*TimeCreated\s+Id\s+LevelDisplayName|^\s*Level\s*:\s*\d|^\s*Events\s*:\s*\d+\s*$/],
]

/** The names of commands as they are typed, and what each writes. */
const commands: readonly (readonly [kind: EvidenceKind, name: RegExp])[] = [
  ['systeminfo', /^systeminfo\b/i],
  ['netstat', /^netstat\b|^Get-NetTCPConnection\b/i],
  ['sql-version', /^(?:sqlcmd|osql)\b|^select\s+@@version/i],
  ['net-user', /^net1?\s+user\b/i],
  ['dynamic-ports', /^netsh\b.*\bdynamicport/i],
  ['excluded-ports', /^netsh\b.*\bexcludedportrange/i],
  ['user-rights', /^secedit\b|ServiceLogonRight/i],
  ['power-states', /^powercfg\b/i],
  ['registry', /^reg(?:\.exe)?\s+(?:query|export)\b/i],
  ['services', /^sc(?:\.exe)?\s+\w|\bGet-Service\b|\bGet-CimInstance\b.*Win32_Service/i],
  ['web-config', /^(?:type|cat|gc|Select-String|Get-Content)\s.*\.config\b|\bserviceCertificate\b/i],
  ['ipconfig', /^ipconfig\b/i],
  ['programs', /^Get-ItemProperty\b.*Uninstall/i],
  ['group-members', /^Get-Local(?:GroupMember|User)\b|SecurityIdentifier/i],
  ['programs', /\bWin32_Product\b/i],
  ['machine-details', /^Get-C(?:imInstance|omputerInfo)\b|^wmic\b/i],
  ['app-pools', /\bIIS:\\AppPools\b/i],
  ['event-log', /^(?:\$events = @\()?Get-WinEvent\b|^Get-EventLog\b|^wevtutil\b/i],
]

/** What a command that was typed writes; null for any other. */
export function kindOfCommand(command: string): EvidenceKind | null {
  return commands.find(([, name]) => name.test(command))?.[0] ?? null
}

/** What a line alone shows its output to be. */
export function kindOfLine(text: string): EvidenceKind | null {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null
}

/** The head of a list of programs, which can be called like anything else. */
const PROGRAMS = /^\s*DisplayName\s+DisplayVersion\b|^\s*DisplayVersion\s*:/

/** What a list shows of a service beside its displayed name, which programs have too. */
const OF_SERVICE =
  /^\s*(?:StartName|ServiceName|ServiceType|StartMode)\s*:|^\s*(?:Status|State)\s*:\s*(?:Running|Stopped|Paused|\w+ ?Pending)\s*$/

/** What some lines are the output of, by what only one command writes; null where nothing tells. */
export function recogniseKind(lines: readonly Line[]): EvidenceKind | null {
  const ranks = new Map<EvidenceKind, number>()
  for (const { text } of lines.slice(0, 4000)) {
    const kind = kindOfLine(text)
    if (kind) ranks.set(kind, (ranks.get(kind) ?? 0) + 1)
  }
  const first = signs.map(([kind]) => kind).find(kind => ranks.has(kind))
  // A table of services can name anything; what holds most lines is what it is.
  const [most] = [...ranks].sort(([, a], [, b]) => b - a)
  if (first === 'collector' || first === 'registry' || first === 'web-config') return first
  if (lines.some(({ text }) => PROGRAMS.test(text))) return 'programs'
  if (most?.[0] === 'programs' && lines.some(({ text }) => OF_SERVICE.test(text))) return 'services'
  if (most) return most[0]
  return isDynamicPorts(lines) ? 'dynamic-ports' : null
}

/**
 * A number after each of two labels, below a title that names the protocol or a rule of dashes, and no other figure: how
 * netsh shows the range, in every language.
 */
function isDynamicPorts(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const rows = filled.filter(({ text }) => PORT_ROW.test(text))
  const heads = filled.filter(({ text }) => !PORT_ROW.test(text))
  const isTitled = heads.some(({ text }) => /\b(?:tcp|udp)\b/i.test(text) || /^\s*-{8,}\s*$/.test(text))
  return isTitled && rows.length > 0 && rows.length <= 2 && heads.every(({ text }) => NO_FIGURE.test(text))
}

/** Where each range of netsh begins, with its title, and what stands below it: a rule of dashes above two rows. */
export function findDynamicPorts(lines: readonly Line[]): Map<number, 'dynamic-ports' | null> {
  const isRow = (at: number) => PORT_ROW.test(lines[at]?.text ?? '')
  return new Map(
    lines.flatMap(({ text }, at) => {
      if (!/^\s*-{8,}\s*$/.test(text) || !isRow(at + 1) || !isRow(at + 2)) return []
      const isTitled = (lines[at - 1]?.text ?? '').trim() !== ''
      return [
        [isTitled ? at - 1 : at, 'dynamic-ports'],
        [at + 3, null],
      ] as const
    }),
  )
}

const PORT_ROW = /^[^\d:：]{2,80}[:：]\s*\d{3,5}\s*$/
const NO_FIGURE = /^\D{0,120}$/
