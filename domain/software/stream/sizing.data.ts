import type { SizingFacts } from '../../sizing/sizing-facts.ts'
import { cite } from './manual.ts'

/** The hardware test of the manual and what each size asks of the machine. */
export const sizing = {
  questions: {
    managers: {
      citation: cite('2.2'),
      options: [{ points: 1 }, { points: 2, from: '5' }, { points: 3, above: '10' }],
      step: '1',
    },
    products: {
      citation: cite('2.2'),
      options: [{ points: 1 }, { points: 2, from: '10' }, { points: 3, above: '20' }],
      step: '0.1',
    },
    services: {
      citation: cite('2.2'),
      options: [
        { points: 1, scope: 'energies' },
        { points: 2, scope: 'energies-and-powers' },
        { points: 3, scope: 'extended' },
      ],
    },
    frequency: {
      citation: cite('2.2'),
      /** Exactly 15 minutes is not rare (docs/rulings.md), which `weigh-archive-interval.ts` says with the result. */
      rareAboveMinutes: '15',
      rarePoints: 1,
      frequentPoints: 2,
      step: '1',
    },
  },
  sizes: [
    {
      id: 'small',
      fromScore: 4,
      hardware: { cpuCores: 4, cpuModels: ['Intel Core i5', 'AMD Ryzen 5'], memoryGb: 8, diskGb: 10 },
      citation: cite('2.2.1'),
    },
    {
      id: 'medium',
      fromScore: 6,
      hardware: { cpuCores: 4, cpuModels: ['Intel Core i5', 'AMD Ryzen 5'], memoryGb: 16, diskGb: 20 },
      citation: cite('2.2.2'),
    },
    {
      id: 'large',
      fromScore: 9,
      hardware: {
        cpuCores: 4,
        cpuModels: ['Intel Core i7', 'Intel Xeon', 'AMD Ryzen 7'],
        memoryGb: 16,
        diskGb: 30,
      },
      citation: cite('2.2.3'),
    },
  ],
  highestScore: 11,
  /** Firmware keeps a part of the memory: a machine sold as 16 GB may show 15.9 (docs/rulings.md). */
  memoryToleratedFrom: '0.95',
  /** Every pattern found in the processor's name counts; the sizes are those its class meets (docs/rulings.md). */
  processorClasses: [
    { pattern: '\\bxeon\\b|\\bepyc\\b|\\bthreadripper\\b', meets: ['small', 'medium', 'large'] },
    {
      pattern:
        '\\bi[79]\\b|(?<!\\d[-\\s])\\bcore\\s+[79](?![.\\d])|\\bultra\\s*x?[79]\\b|\\bryzen\\s*(?:(?:ai|pro)\\s*)?(?:[79]\\b|max\\b)',
      meets: ['small', 'medium', 'large'],
    },
    {
      pattern:
        '\\bi5\\b|(?<!\\d[-\\s])\\bcore\\s+5(?![.\\d])|\\bultra\\s*5\\b|\\bryzen\\s*(?:(?:ai|pro)\\s*)?5\\b',
      meets: ['small', 'medium'],
    },
    {
      pattern:
        '\\bi3\\b|(?<!\\d[-\\s])\\bcore\\s+3(?![.\\d])|\\bultra\\s*3\\b|\\bryzen\\s*(?:(?:ai|pro)\\s*)?3\\b|\\bpentium\\b|\\bceleron\\b',
      meets: [],
    },
  ],
  /** What the machine says itself, then the models of QEMU, which are named after a real generation (docs/rulings.md). */
  virtualProcessors: [
    '\\bvirtual|\\bqemu\\b|\\bkvm\\b|\\bvmware\\b|\\bhyper-?v\\b|\\bbochs\\b|\\bxen\\b',
    '\\b(?:xeon|core|epyc)\\s+processor\\s+\\(',
    '\\bclass\\s+(?:cpu|core)\\b|\\b[a-z]?\\d{1,3}xx+\\b|\\bepyc(?:-[a-z]+)?\\s+processor\\b|\\bceleron_4x0\\b',
  ],
} as const satisfies SizingFacts
