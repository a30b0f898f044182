const osProducts = [
  'windows-2000',
  'windows-xp',
  'windows-vista',
  'windows-7',
  'windows-8',
  'windows-8.1',
  'windows-10',
  'windows-11',
  'windows-server-2003',
  'windows-server-2008',
  'windows-server-2008-r2',
  'windows-server-2012',
  'windows-server-2012-r2',
  'windows-server-2016',
  'windows-server-2019',
  'windows-server-2022',
  'windows-server-2025',
  'other',
] as const
export type OsProduct = (typeof osProducts)[number]

const osEditions = [
  'evaluation',
  'home',
  's',
  'pro',
  'enterprise',
  'enterprise-ltsc',
  'education',
  'standard',
  'datacenter',
  'other',
] as const
export type OsEdition = (typeof osEditions)[number]
