import type { Line, Reading, Section } from '../evidence.ts'
import type { FactId } from '../facts.ts'
import { isShortened } from '../is-shortened.ts'

const PROTOCOL = /(?<![a-z])(?:tcp|udp)(?![a-z])/i

/**
 * The ranges of UDP look like those of TCP; only the command and the title name the protocol, in every language. Those of
 * IPv6, which has its own, are told by the command alone.
 */
function findOther({ lines, command }: Section, id: FactId): Reading | null {
  const filled = lines.find(({ text }) => text.trim() !== '')
  if (filled && /\bipv6\b/i.test(command ?? '')) return { facts: [], unreadable: [{ id, line: filled }] }
  const title = lines.find(({ text }) => PROTOCOL.test(text))
  const isUdp = title ? !/tcp/i.test(title.text) : /udp/i.test(command ?? '')
  const udp = title ?? filled
  return isUdp && udp ? { facts: [], unreadable: [{ id, line: udp }], udp } : null
}

/** `netsh int ipv4 show dynamicport tcp`: the first number is the start, the second the count, in every language. */
export function readDynamicPorts(section: Section): Reading {
  const other = findOther(section, 'dynamic-ports.start')
  if (other) return other
  const { lines } = section
  const rows = lines.flatMap(line => {
    const figure = /[:：]\s*(\d{1,5})\s*$/.exec(line.text)?.[1]
    return figure === undefined ? [] : [{ line, figure: Number(figure) }]
  })
  const [start, count] = rows
  if (!start) return { facts: [], unreadable: [] }
  if (!count || rows.length !== 2)
    return { facts: [], unreadable: [{ id: 'dynamic-ports.start', line: start.line }] }
  // Windows takes no range that begins before 1025; a lone count would be taken for a start.
  if (start.figure < 1025 || start.figure + count.figure > 65_536)
    return { facts: [], unreadable: [{ id: 'dynamic-ports.start', line: start.line }] }
  return {
    facts: [
      { id: 'dynamic-ports.start', value: start.figure, line: start.line },
      { id: 'dynamic-ports.count', value: count.figure, line: count.line },
      { id: 'dynamic-ports.end', value: start.figure + count.figure - 1, line: count.line },
    ],
    unreadable: [],
  }
}

/** `netsh int ipv4 show excludedportrange protocol=tcp`, or what it shows of several protocols, one below the other. */
export function readExcludedPorts(section: Section): Reading {
  const readings = partLists(section.lines).map((lines, at, { length }) =>
    readList({ ...section, lines, isEnded: section.isEnded && at === length - 1 }),
  )
  const ofTcp = readings.filter(({ udp }) => !udp)
  return {
    facts: ofTcp.flatMap(({ facts }) => facts),
    unreadable: (ofTcp.length > 0 ? ofTcp : readings).flatMap(({ unreadable }) => unreadable),
    udp: readings.find(({ udp }) => udp)?.udp,
  }
}

const RULE = /^\s*-{4,}\s+-{4,}/

/** Each list by itself: it begins with the title that names its protocol, or with its head. */
function partLists(lines: readonly Line[]): Line[][] {
  const starts = lines.flatMap(({ text }, rule) => {
    if (!RULE.test(text)) return []
    const above = Math.max(0, rule - 3)
    const title = lines.slice(above, rule).findLastIndex(line => PROTOCOL.test(line.text))
    return [title === -1 ? Math.max(0, rule - 1) : above + title]
  })
  return [0, ...starts.slice(1)].map((start, at) => lines.slice(start, starts[at + 1]))
}

/** Pairs below a line of dashes, and a remark that ends them. */
function readList(section: Section): Reading {
  const other = findOther(section, 'excluded-ports.ranges')
  if (other) return other
  const { lines, isEnded, typed } = section
  const rule = lines.findIndex(({ text }) => RULE.test(text))
  const first = lines.findIndex(({ text }) => /^\s*\d{1,5}\s+\d{1,5}/.test(text))
  // A list without ranges has its head all the same; what has neither is an error, and says nothing of ranges.
  if (rule === -1 && first === -1) return { facts: [], unreadable: [] }
  const from = rule === -1 ? first - 1 : rule
  const head = lines[Math.max(from, 0)]
  if (!head) return { facts: [], unreadable: [] }
  const rows = lines.slice(from + 1).flatMap(line => {
    const [, start, end] = /^\s*(\d{1,5})\s+(\d{1,5})\s*(?:\*\s*)?$/.exec(line.text) ?? []
    return start === undefined || end === undefined ? [] : [{ line, range: `${start}-${end}` }]
  })
  const isWhole =
    !isShortened(typed ?? '') &&
    (isEnded || lines.slice(from + 1).some(({ text }) => /^\s*\*\s*\S/.test(text)))
  return {
    facts: [
      { id: 'excluded-ports.ranges', value: [], line: head },
      { id: 'excluded-ports.isWhole', value: isWhole, line: rows.at(-1)?.line ?? head },
      ...rows.map(({ line, range }) => ({ id: 'excluded-ports.ranges' as const, value: [range], line })),
    ],
    unreadable: [],
  }
}
