/** Which services a command asks for, as names with `*` and `?`: by their own names, and by those that are displayed. */
export type AskedServices = { names: readonly string[]; displayed: readonly string[] }

export const everyService: AskedServices = { names: ['*'], displayed: ['*'] }
export const noService: AskedServices = { names: [], displayed: [] }

/** What a command asks for; nothing where it does more than can be followed here. */
export function listAskedServices(command: string): AskedServices {
  const each = listOfEach(command)
  if (each) return splitStages(each.more).reduce(filterBy, each.asked)
  const [first = '', ...stages] = splitStages(command)
  return stages.reduce(filterBy, listOfFirst(first))
}

function listOfFirst(first: string): AskedServices {
  if (/^sc(?:\.exe)?\s/i.test(first)) return listOfSc(first)
  return /^Get-Service\b/i.test(first) ? listOfGetService(first) : listOfCim(first)
}

/** Names that end in each of several codes, looked for among both names of all services. */
const EACH =
  /^\(\s*'([^']{1,500})'\s+-split\s+','\s*\)\.Trim\(\)\s*\|\s*ForEach-Object\s*\{\s*\$name\s*=\s*"([^"$`]{0,100})\$_";\s*Get-CimInstance\s+-ClassName\s+Win32_Service\s*\|\s*Where-Object\s*\{\s*\$name\s+-in\s+\$_\.Name,\s*\$_\.DisplayName\s*\}\s*\}/i

function listOfEach(command: string): { asked: AskedServices; more: string } | null {
  const [whole, codes = '', begin = ''] = EACH.exec(command) ?? []
  if (whole === undefined) return null
  const names = codes.split(',').map(code => `${begin}${code.trim()}`)
  return { asked: { names, displayed: names }, more: command.slice(whole.length) }
}

/** The stages of a pipeline; a bar in a text parts nothing. */
function splitStages(command: string): string[] {
  const stages = command.match(/(?:'[^']*'|"[^"]*"|[^|'"])+/g) ?? []
  return stages.map(stage => stage.trim()).filter(stage => stage !== '')
}

/** Without `state= all` it lists only what runs, so of what it leaves out it says no more than that. */
function listOfSc(text: string): AskedServices {
  const options = [...text.matchAll(/\b(type|state|bufsize|ri|group)=\s*(\S+)/gi)].map(
    ([, name = '', value = '']) => `${name}=${value}`.toLowerCase(),
  )
  // A name with blanks stands in quotes.
  const [, verb = '', name, ...more] =
    text.replace(/\b(?:type|state|bufsize|ri|group)=\s*\S+/gi, ' ').match(/"[^"]*"|\S+/g) ?? []
  if (!/^query(?:ex)?$/i.test(verb) || more.length > 0) return noService
  if (name !== undefined)
    return options.length === 0 ? { names: [name.replaceAll('"', '')], displayed: [] } : noService
  const isEvery =
    options.includes('state=all') && options.every(one => one === 'state=all' || one === 'type=service')
  return isEvery ? everyService : noService
}

const LIST = `(?:'[^']*'|"[^"$]*"|[\\w*?.$-]+)(?:\\s*,\\s*(?:'[^']*'|"[^"$]*"|[\\w*?.$-]+))*`
const QUIET = /\s-(?:ErrorAction|EA)\s+\w+/gi

function listOfGetService(text: string): AskedServices {
  const rest = text
    .replace(QUIET, ' ')
    .replace(/^Get-Service\b/i, '')
    .trim()
  if (rest === '') return everyService
  const [, by = '-Name', list] = new RegExp(`^(?:(-Name|-DisplayName)\\s+)?(${LIST})$`, 'i').exec(rest) ?? []
  // A variable stands for what can't be seen.
  if (list === undefined || /^-|(?:^|[\s,])\$\w/.test(list)) return noService
  const names = list.split(',').map(name => name.trim().replace(/^['"]|['"]$/g, ''))
  return /^-Name$/i.test(by) ? { names, displayed: [] } : { names: [], displayed: names }
}

function listOfCim(text: string): AskedServices {
  const [, filter] = /\s-Filter\s+"([^"]*)"/i.exec(text) ?? /\s-Filter\s+'((?:[^']|'')*)'/i.exec(text) ?? []
  const rest = text
    .replace(QUIET, ' ')
    .replace(/\s-Filter\s+(?:"[^"]*"|'(?:[^']|'')*')/i, ' ')
    .trim()
  if (!/^Get-CimInstance\s+(?:-ClassName\s+)?Win32_Service$/i.test(rest)) return noService
  if (filter === undefined) return everyService
  const parts = filter
    .split(/(?<!\s)\s+OR\s+/i)
    .map(part => /^\s*(Name|DisplayName)\s*(?:=|LIKE)\s*'{1,2}([^'[\]]+)'{1,2}\s*$/i.exec(part))
  if (parts.includes(null)) return noService
  const listOf = (column: RegExp) =>
    parts.flatMap(part => (column.test(part?.[1] ?? '') ? [(part?.[2] ?? '').replaceAll('%', '*')] : []))
  return { names: listOf(/^Name$/i), displayed: listOf(/^DisplayName$/i) }
}

const BY_ONE =
  /^(?:Where-Object|where|\?)\s*\{?\s*(?:\$_\.)?(Name|DisplayName)\s+-i?(?:like|eq)\s+(?:'([^'$]+)'|"([^"$]+)"|([^'"\s$}]+))\s*\}?$/i
const BY_BOTH =
  /^(?:Where-Object|where|\?)\s*\{\s*['"]([^'"$]+)['"]\s+-in\s+\$_\.(?:Name\s*,\s*\$_\.DisplayName|DisplayName\s*,\s*\$_\.Name)\s*\}$/i

/** A stage that only orders or shows leaves a list whole; one that chooses by name makes it a list of these. */
function filterBy(asked: AskedServices, stage: string): AskedServices {
  if (/^(?:Format-\w+|ft|fl|Sort-Object|sort|Out-String)\b/i.test(stage)) return asked
  if (/^(?:Select-Object|select)\b/i.test(stage) && !/-(?:First|Last|Skip|Unique|Index)/i.test(stage))
    return asked
  const isEvery = asked.names.join() === '*' && asked.displayed.join() === '*'
  const [, column = '', single, double, bare] = BY_ONE.exec(stage) ?? []
  const chosen = single ?? double ?? bare
  const either = BY_BOTH.exec(stage)?.[1]
  if (!isEvery) return noService
  if (either !== undefined) return { names: [either], displayed: [either] }
  if (chosen === undefined) return noService
  return /^Name$/i.test(column) ? { names: [chosen], displayed: [] } : { names: [], displayed: [chosen] }
}
