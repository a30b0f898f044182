import type { ExpectedMargin, Scenario } from './scenario.ts'

export type HardwareSizingBody = {
  managers: number
  productsPerManager: number
  archiveScope: string
  archiveIntervalMinutes: number
  machine?: { cpuCores?: number; cpuModel?: string; memoryGb?: number; diskFreeGb?: number }
}

export type ExpectedSizing = {
  score: number
  size: 'small' | 'medium' | 'large'
  hardware: { cpuCores: number; cpuModels: string[]; memoryGb: number; diskGb: number }
  /** Points of managers, products, services and frequency. */
  points: [number, number, number, number]
  comparison?: Partial<Record<'cpu-cores' | 'cpu-class' | 'memory' | 'disk', string>>
  margins?: Record<string, ExpectedMargin>
  /** Codes that must be among the assumptions. */
  assumptions?: string[]
  /** Codes that must not. */
  notAssumed?: string[]
}

const i5 = ['Intel Core i5', 'AMD Ryzen 5']
const i7 = ['Intel Core i7', 'Intel Xeon', 'AMD Ryzen 7']
const small = { size: 'small', hardware: { cpuCores: 4, cpuModels: i5, memoryGb: 8, diskGb: 10 } } as const
const medium = { size: 'medium', hardware: { cpuCores: 4, cpuModels: i5, memoryGb: 16, diskGb: 20 } } as const
const large = { size: 'large', hardware: { cpuCores: 4, cpuModels: i7, memoryGb: 16, diskGb: 30 } } as const

const ask = (
  managers: number,
  productsPerManager: number,
  archiveScope: string,
  archiveIntervalMinutes: number,
) => ({ managers, productsPerManager, archiveScope, archiveIntervalMinutes })

/** The hardware test of §2.2: every answer, every bound from both sides, every score, every size. */
export const hardwareSizings: Scenario<HardwareSizingBody, ExpectedSizing>[] = [
  {
    name: 'the contract’s example: 12 managers, 15 products, energies and powers, 10 minutes',
    input: ask(12, 15, 'energies-and-powers', 10),
    expected: { score: 9, ...large, points: [3, 2, 2, 2] },
  },
  {
    name: 'score 4, the least: everything in the first answer',
    input: ask(1, 1, 'energies', 60),
    expected: {
      score: 4,
      ...small,
      points: [1, 1, 1, 1],
      margins: { managers: [10, 11], productsPerManager: [20, 20.1], archiveIntervalMinutes: null },
      notAssumed: ['bound-belongs-to-middle-managers', 'interval-exactly-15-minutes'],
    },
  },
  {
    name: '4 managers are fewer than 5',
    input: ask(4, 9, 'energies', 60),
    expected: { score: 4, ...small, points: [1, 1, 1, 1] },
  },
  {
    name: '5 managers belong to the middle answer',
    input: ask(5, 9, 'energies', 60),
    expected: {
      score: 5,
      ...small,
      points: [2, 1, 1, 1],
      margins: {
        managers: [10, 11],
        productsPerManager: [9.9, 10],
        archiveScope: ['energies', 'energies-and-powers'],
        archiveIntervalMinutes: [16, 15],
      },
      assumptions: ['bound-belongs-to-middle-managers'],
    },
  },
  {
    name: '10 managers still belong to the middle answer',
    input: ask(10, 9, 'energies', 60),
    expected: {
      score: 5,
      ...small,
      points: [2, 1, 1, 1],
      assumptions: ['bound-belongs-to-middle-managers'],
    },
  },
  {
    name: '11 managers are more than 10, score 6 is the first of medium',
    input: ask(11, 9, 'energies', 60),
    expected: {
      score: 6,
      ...medium,
      points: [3, 1, 1, 1],
      margins: { managers: null, productsPerManager: null },
      notAssumed: ['bound-belongs-to-middle-managers'],
    },
  },
  {
    name: '9.9 products are fewer than 10',
    input: ask(1, 9.9, 'energies', 60),
    expected: { score: 4, ...small, points: [1, 1, 1, 1] },
  },
  {
    name: '9.95 products are fewer than 10',
    input: ask(5, 9.95, 'energies', 60),
    expected: { score: 5, ...small, points: [2, 1, 1, 1], margins: { productsPerManager: [9.95, 10] } },
  },
  {
    name: '9.999999999999998 products, the double just below 10, are fewer than 10',
    input: ask(1, 9.999999999999998, 'energies', 60),
    expected: { score: 4, ...small, points: [1, 1, 1, 1] },
  },
  {
    name: '10 products belong to the middle answer',
    input: ask(1, 10, 'energies', 60),
    expected: {
      score: 5,
      ...small,
      points: [1, 2, 1, 1],
      assumptions: ['bound-belongs-to-middle-products'],
    },
  },
  {
    name: '20 products still belong to the middle answer',
    input: ask(1, 20, 'energies', 60),
    expected: {
      score: 5,
      ...small,
      points: [1, 2, 1, 1],
      margins: { productsPerManager: [20, 20.1] },
      assumptions: ['bound-belongs-to-middle-products'],
    },
  },
  {
    name: '20.1 products are more than 20',
    input: ask(1, 20.1, 'energies', 60),
    expected: { score: 6, ...medium, points: [1, 3, 1, 1] },
  },
  {
    name: '20.000000000000004 products, the double just above 20, are more than 20',
    input: ask(1, 20.000000000000004, 'energies', 60),
    expected: { score: 6, ...medium, points: [1, 3, 1, 1] },
  },
  {
    name: 'energies give 1 point',
    input: ask(6, 15, 'energies', 60),
    expected: { score: 6, ...medium, points: [2, 2, 1, 1], assumptions: ['services-decided-by-scope'] },
  },
  {
    name: 'energies and powers give 2 points',
    input: ask(6, 15, 'energies-and-powers', 60),
    expected: { score: 7, ...medium, points: [2, 2, 2, 1] },
  },
  {
    name: 'an extended scope gives 3 points, score 8 is the last of medium',
    input: ask(6, 15, 'extended', 60),
    expected: {
      score: 8,
      ...medium,
      points: [2, 2, 3, 1],
      margins: { managers: [10, 11], productsPerManager: [20, 20.1], archiveScope: null },
    },
  },
  {
    name: 'every 14 minutes is more often than every 15',
    input: ask(1, 1, 'energies', 14),
    expected: {
      score: 5,
      ...small,
      points: [1, 1, 1, 2],
      notAssumed: ['interval-exactly-15-minutes'],
    },
  },
  {
    name: 'every 15 minutes exactly counts as more often, the safer reading',
    input: ask(1, 1, 'energies', 15),
    expected: { score: 5, ...small, points: [1, 1, 1, 2], assumptions: ['interval-exactly-15-minutes'] },
  },
  {
    name: 'every 15 minutes exactly decides between small and medium',
    input: ask(5, 1, 'energies', 15),
    expected: { score: 6, ...medium, points: [2, 1, 1, 2], assumptions: ['interval-exactly-15-minutes'] },
  },
  {
    name: 'every 15 minutes exactly decides between medium and large',
    input: ask(6, 15, 'extended', 15),
    expected: { score: 9, ...large, points: [2, 2, 3, 2], assumptions: ['interval-exactly-15-minutes'] },
  },
  {
    name: 'every 15.1 minutes is less often',
    input: ask(1, 1, 'energies', 15.1),
    expected: { score: 4, ...small, points: [1, 1, 1, 1], notAssumed: ['interval-exactly-15-minutes'] },
  },
  {
    name: 'every 15.1 minutes: 15 is where the next size starts',
    input: ask(5, 1, 'energies', 15.1),
    expected: { score: 5, ...small, points: [2, 1, 1, 1], margins: { archiveIntervalMinutes: [15.1, 15] } },
  },
  {
    name: 'every 16 minutes is less often',
    input: ask(5, 1, 'energies', 16),
    expected: { score: 5, ...small, points: [2, 1, 1, 1], margins: { archiveIntervalMinutes: [16, 15] } },
  },
  {
    name: 'every minute is more often',
    input: ask(1, 1, 'energies', 1),
    expected: { score: 5, ...small, points: [1, 1, 1, 2], margins: { archiveIntervalMinutes: null } },
  },
  {
    name: 'score 10: large',
    input: ask(11, 15, 'extended', 10),
    expected: { score: 10, ...large, points: [3, 2, 3, 2] },
  },
  {
    name: 'score 11, the most: everything in the last answer',
    input: ask(11, 21, 'extended', 10),
    expected: {
      score: 11,
      ...large,
      points: [3, 3, 3, 2],
      margins: {
        managers: null,
        productsPerManager: null,
        archiveScope: null,
        archiveIntervalMinutes: null,
      },
    },
  },
  {
    name: 'the largest site that is accepted',
    input: ask(1_000_000, 100_000, 'extended', 0.001),
    expected: { score: 11, ...large, points: [3, 3, 3, 2] },
  },
  {
    name: 'a machine with 15.2 GB meets 16 GB, an i5 meets medium',
    input: {
      ...ask(6, 15, 'energies', 60),
      machine: { cpuCores: 4, cpuModel: 'Intel(R) Core(TM) i5-12400', memoryGb: 15.2, diskFreeGb: 20 },
    },
    expected: {
      score: 6,
      ...medium,
      points: [2, 2, 1, 1],
      comparison: { 'cpu-cores': 'meets', 'cpu-class': 'meets', memory: 'meets', disk: 'meets' },
      assumptions: ['memory-from-95-percent', 'processor-classes'],
    },
  },
  {
    name: 'a machine with 15.19 GB is short of 16 GB, an i5 is short of large',
    input: {
      ...ask(12, 15, 'energies-and-powers', 10),
      machine: { cpuCores: 3, cpuModel: 'Intel Core i5-12400', memoryGb: 15.19, diskFreeGb: 29.9 },
    },
    expected: {
      score: 9,
      ...large,
      points: [3, 2, 2, 2],
      comparison: { 'cpu-cores': 'short', 'cpu-class': 'short', memory: 'short', disk: 'short' },
    },
  },
  {
    name: 'a machine with 7.6 GB meets 8 GB; what is not given is not judged',
    input: { ...ask(1, 1, 'energies', 60), machine: { memoryGb: 7.6 } },
    expected: {
      score: 4,
      ...small,
      points: [1, 1, 1, 1],
      comparison: {
        'cpu-cores': 'not-judged',
        'cpu-class': 'not-judged',
        memory: 'meets',
        disk: 'not-judged',
      },
      assumptions: ['memory-from-95-percent'],
      notAssumed: ['processor-classes'],
    },
  },
  {
    name: 'a processor family that the rulings do not name is not judged',
    input: { ...ask(1, 1, 'energies', 60), machine: { cpuModel: 'Snapdragon X Elite', memoryGb: 7.59 } },
    expected: {
      score: 4,
      ...small,
      points: [1, 1, 1, 1],
      comparison: { 'cpu-class': 'not-judged', memory: 'short' },
    },
  },
]
