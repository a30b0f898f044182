import { machineNameOf } from '../parameters/checks/account-place.ts'

const NAME = String.raw`["']?(?<host>[A-Za-z\d][\w.-]{0,252})`

/** Where commands name the machine that they ask: `sc \\SRV2`, `reg query "\\SRV2\HKLM"`, `psexec \\SRV2`, `/node:SRV2`. */
const targets = [
  String.raw`^(?:sc|psexec(?:64)?|tasklist|taskkill)(?:\.exe)?\s+(?:-\S+\s+)*["']?\\\\${NAME}`,
  String.raw`^reg(?:\.exe)?\s+\w+\s+["']?\\\\${NAME}`,
  String.raw`^wmic\b.*?\s/node:\s?${NAME}`,
  String.raw`^winrs(?:\.exe)?\s.*?[-/]r(?:emote)?:(?:https?://)?${NAME}`,
  String.raw`^ssh(?:\.exe)?\s+(?:-\S+\s+)*(?:[\w.\\-]{1,60}@)?${NAME}`,
  String.raw`^netsh\s+-r\s+${NAME}`,
].map(pattern => new RegExp(pattern, 'i'))

/** What PowerShell asks for, perhaps of several machines: `-ComputerName SRV1,SRV2`, `-CimSession SRV2`. */
const COMPUTERS =
  /\s-(?:Cn|Comp\w{0,8}|CimS\w{0,6})[\s:]+@?\(?(?:New-CimSession\s+)?(?<hosts>(?!-)["']?[\w.-]{1,253}["']?(?:\s?,\s?["']?[\w.-]{1,253}["']?){0,50})/gi

/** No command names its machines behind more. */
const LONGEST = 2000

/** The machines that a command asks other than the one it is typed on, by their names; an address is no name. */
export function findTargets(typed: string | null): string[] {
  const command = (typed ?? '').slice(0, LONGEST)
  const named = targets.flatMap(pattern => pattern.exec(command)?.groups?.host ?? [])
  const listed = [...command.matchAll(COMPUTERS)].flatMap(({ groups }) =>
    (groups?.hosts ?? '').split(',').map(host => host.trim().replace(/["']/g, '')),
  )
  // A list that another command gives names none.
  return [...new Set([...named, ...listed])].flatMap(host =>
    /^(?:localhost|\.|(?:Get|New|Import)-\w+)$/i.test(host) ? [] : (machineNameOf(host) ?? []),
  )
}
