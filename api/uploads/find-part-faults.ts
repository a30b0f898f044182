import type { Fault } from '#domain/shared/find-faults.ts'
import { writeFound } from '#domain/shared/write-found.ts'
import { parseMediaType } from '../http/media-type.ts'

const REQUEST = 'request'
const EVIDENCE = 'evidence'
const MOST_NAMED = 5
const MOST_UNKNOWN = 20

/** What programs call JSON, also those that know no type of a file by its name. */
const jsonTypes: ReadonlySet<string> = new Set([
  'application/json',
  'text/json',
  'text/plain',
  'application/octet-stream',
])

/** What is wrong with the parts of a form, one of which is the request and all others evidence. */
export function findPartFaults(form: FormData, mostEvidence: number): Fault[] {
  const counts = new Map<string, number>()
  for (const name of form.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const requests = counts.get(REQUEST) ?? 0
  const request = form.get(REQUEST)
  const type = request === null || typeof request === 'string' ? '' : request.type
  const evidence = counts.get(EVIDENCE) ?? 0
  const unknown = [...counts.keys()].filter(name => name !== REQUEST && name !== EVIDENCE)
  const faults: Fault[] = []
  if (requests === 0)
    faults.push({
      path: [REQUEST],
      code: 'part_missing',
      values: { found: listParts(counts), count: counts.size },
    })
  else if (requests > 1) faults.push({ path: [REQUEST], code: 'part_repeated', values: { count: requests } })
  else if (type !== '' && !isJson(type))
    faults.push({ path: [REQUEST], code: 'part_not_json', values: { found: writeFound(type) } })
  if (evidence > mostEvidence)
    faults.push({ path: [EVIDENCE], code: 'too_big', wording: 'array', values: { count: mostEvidence } })
  for (const name of unknown.slice(0, MOST_UNKNOWN))
    faults.push({ path: [name], code: 'part_unknown', values: { found: writeFound(name) } })
  return faults
}

function isJson(type: string): boolean {
  const essence = parseMediaType(type)?.essence ?? ''
  return jsonTypes.has(essence) || essence.endsWith('+json')
}

/** The names of the parts that came, the first few, each with how often. */
function listParts(counts: ReadonlyMap<string, number>): string {
  const named = [...counts]
    .slice(0, MOST_NAMED)
    .map(([name, count]) => writeFound(name) + (count > 1 ? ` (${count})` : ''))
  return [...named, ...(counts.size > MOST_NAMED ? ['…'] : [])].join(', ')
}
