import type { Random } from './random.ts'
import { isList, isObject, type RawJson } from './raw-json.ts'

/** Values that have brought down readers of JSON before. */
const hostile: readonly RawJson[] = [
  null,
  true,
  '',
  ' ',
  -1,
  0,
  -0.5,
  2 ** 53,
  '__proto__',
  '\ud800',
  'a\ud800b\udfff',
  '\u0000',
  '\u202e\u200b',
  '=1+1',
  '<script>alert(1)</script>',
  '#{7*7}{{x}}%s%n',
  '漢字 🙂 العربية',
  "'; DROP TABLE x --",
  '../../../../etc/passwd',
  { raw: '1e999' },
  { raw: '-1e999' },
  { raw: '-0' },
  { raw: '1e-999' },
  { raw: '0.1000000000000000055511151231257827' },
  { raw: '9'.repeat(400) },
  { raw: '299.99999999999999' },
  { raw: '12345678901234567890' },
  { raw: '01' },
  { raw: 'NaN' },
  { raw: '"\\ud800"' },
  { raw: '"\\u0000"' },
  { raw: "'a'" },
  { list: [] },
  { list: [null] },
  { list: [{ raw: '1e999' }, 'a'] },
  { entries: [] },
  { entries: [['__proto__', { entries: [['x', 1]] }]] },
  { entries: [['constructor', { entries: [['prototype', 1]] }]] },
  {
    entries: [
      ['toString', 1],
      ['length', 2 ** 31],
    ],
  },
]

const names = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  ' ',
  'managers',
  'x'.repeat(300),
  '\ud800',
]

/** Raw JSON with one change somewhere in it; the rest is shared with what was given. */
export function mutate(json: RawJson, random: Random): RawJson {
  if (isList(json) && json.list.length > 0 && !random.once(4)) return { list: mutateList(json.list, random) }
  if (isObject(json) && json.entries.length > 0 && !random.once(8))
    return { entries: mutateEntries(json.entries, random) }
  if (typeof json === 'number' && random.once(2)) return mutateNumber(json, random)
  if (typeof json === 'string' && random.once(2)) return mutateText(json, random)
  if (random.once(40)) return nest(json, random.pick([8, 31, 32, 33, 5000]), random)
  return random.pick(hostile)
}

function mutateList(list: readonly RawJson[], random: Random): RawJson[] {
  const at = random.below(list.length)
  const chosen = list[at] as RawJson
  switch (random.below(6)) {
    case 0:
      return list.toSpliced(at, 1)
    case 1:
      return list.toSpliced(at, 0, chosen)
    case 2:
      return Array.from({ length: Math.min(list.length * random.pick([2, 10, 100]), 30_000) }, () => chosen)
    default:
      return list.with(at, mutate(chosen, random))
  }
}

function mutateEntries(entries: readonly [string, RawJson][], random: Random): [string, RawJson][] {
  const at = random.below(entries.length)
  const [name, inner] = entries[at] as [string, RawJson]
  switch (random.below(12)) {
    case 0:
      return entries.toSpliced(at, 1)
    case 1:
      return [...entries, [random.pick(names), random.pick(hostile)]]
    case 2:
      return [...entries, [name, random.once(2) ? inner : random.pick(hostile)]]
    case 3:
      return entries.with(at, [random.pick(names), inner])
    default:
      return entries.with(at, [name, mutate(inner, random)])
  }
}

function mutateNumber(value: number, random: Random): RawJson {
  return random.pick<RawJson>([
    value + 1,
    value - 1,
    value * 10,
    value * 1000,
    value / 3,
    -value,
    String(value),
    { raw: `${value}.0` },
    { raw: `${value}e2` },
    { raw: `${value}.${'0'.repeat(30)}1` },
  ])
}

function mutateText(value: string, random: Random): RawJson {
  const at = random.below(value.length + 1)
  return random.pick<RawJson>([
    value.slice(0, at) +
      random.pick(['\u0000', '"', '\\', '€', '漢', '\n', '\ud83d', ';', "'", '$(', '%']) +
      value.slice(at),
    value.slice(at),
    value + value,
    value.repeat(Math.min(5000, Math.ceil(100_000 / (value.length + 1)))),
    value.toUpperCase(),
    Number(value) || 0,
  ])
}

function nest(json: RawJson, levels: number, random: Random): RawJson {
  let nested = json
  for (let level = 0; level < levels && level < 40; level++)
    nested = random.once(2) ? { list: [nested] } : { entries: [['a', nested]] }
  return levels > 40 ? { raw: '['.repeat(levels) } : nested
}
