import type { OsEdition, OsProduct } from '../os-names.ts'

/** The newest first, since the name of an older one may be a part of it. */
const products: readonly (readonly [name: RegExp, product: OsProduct])[] = [
  [/Server\D{0,4}2025/i, 'windows-server-2025'],
  [/Server\D{0,4}2022/i, 'windows-server-2022'],
  [/Server\D{0,4}2019/i, 'windows-server-2019'],
  [/Server\D{0,4}2016/i, 'windows-server-2016'],
  [/Server\D{0,4}2012 R2/i, 'windows-server-2012-r2'],
  [/Server\D{0,4}2012/i, 'windows-server-2012'],
  [/Server\D{0,4}2008 R2/i, 'windows-server-2008-r2'],
  [/Server\D{0,4}2008/i, 'windows-server-2008'],
  [/Server\D{0,4}2003/i, 'windows-server-2003'],
  [/Windows[\s\u00a0]11\b/i, 'windows-11'],
  [/Windows[\s\u00a0]10\b/i, 'windows-10'],
  [/Windows[\s\u00a0]8\.1\b/i, 'windows-8.1'],
  [/Windows[\s\u00a0]8\b/i, 'windows-8'],
  [/Windows[\s\u00a0]7\b/i, 'windows-7'],
  [/Windows(?:\(TM\)|™)?[\s\u00a0]Vista/i, 'windows-vista'],
  [/Windows[\s\u00a0]XP\b/i, 'windows-xp'],
  [/Windows[\s\u00a0]2000\b/i, 'windows-2000'],
]

/** The builds that a product can have, so that a name and a build of two machines do not go together. */
const builds: Readonly<Partial<Record<OsProduct, readonly [least: number, most: number]>>> = {
  'windows-2000': [2195, 2195],
  'windows-xp': [2600, 3790],
  'windows-vista': [6000, 6003],
  'windows-7': [7600, 7601],
  'windows-8': [9200, 9200],
  'windows-8.1': [9600, 9600],
  'windows-10': [10240, 19999],
  'windows-11': [21996, 99999],
  'windows-server-2003': [3790, 3790],
  'windows-server-2008': [6001, 6003],
  'windows-server-2008-r2': [7600, 7601],
  'windows-server-2012': [9200, 9200],
  'windows-server-2012-r2': [9600, 9600],
  'windows-server-2016': [14393, 14393],
  'windows-server-2019': [17763, 17763],
  'windows-server-2022': [20348, 20349],
  'windows-server-2025': [26100, 26999],
}

/** The product of a name; null where name and build contradict. Windows 11 calls itself 10 in places: its build tells. */
export function nameProduct(name: string, build: number): OsProduct | null {
  const named = products.find(([pattern]) => pattern.test(name))?.[1]
  if (!named) return /\bWindows\b/.test(name) ? 'other' : null
  if (Number.isNaN(build)) return named
  if (named === 'windows-10' && build >= 21_996) return 'windows-11'
  const [least = 0, most = 0] = builds[named] ?? []
  return build >= least && build <= most ? named : null
}

const editions: readonly (readonly [name: RegExp, edition: OsEdition])[] = [
  // Whatever it evaluates, it stops after half a year.
  [/[ÉE]valu|Utvärdering|valutazione|Ознакомительн|评估/i, 'evaluation'],
  [/Datacenter|Центр обработки|数据中心/i, 'datacenter'],
  [/Educa|[ÉE]duca|Bildung|Образовател|教育/i, 'education'],
  // The releases of the long-term channel are supported for longer than others of their name.
  [/\bLTS[BC]\b/i, 'enterprise-ltsc'],
  [/Enterprise|Entreprise|Empresa|Корпоративная|企业/i, 'enterprise'],
  [/\bHome\b|Famille|\bCore\b|Hogar|Домашняя|家庭|Kezd/i, 'home'],
  // They take programs of the store only, and so does SE.
  [/Windows[\s\u00a0]1[01][\s\u00a0]SE?\s*$|\bin S mode\b/i, 's'],
  [/Windows[\s\u00a0](?:7|8|8\.1|10|11)[\s\u00a0](?:Pro\b|Prof)|Профессиональная|专业/i, 'pro'],
  [/Standard/i, 'standard'],
]

/** The edition of a name; `other` for those that are called something else. */
export function nameEdition(name: string): OsEdition | null {
  if (!/\bWindows\b/.test(name)) return null
  return editions.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'
}
