import { decimal } from '../shared/decimal.ts'
import type { HardwareSpecification, SizeId, SizingFacts } from './sizing-facts.ts'
import type { Machine } from './sizing-input.ts'

/** Whether one aspect of a machine is enough; what is not known is not judged. */
type AspectVerdict = 'meets' | 'short' | 'not-judged'

type Aspect = 'cpu-cores' | 'cpu-class' | 'memory' | 'disk'

export type AspectComparison = {
  aspect: Aspect
  required: number | string
  found: number | string | null
  verdict: AspectVerdict
  /** Why what was found is not judged, as a code. */
  remark?: MachineRemark
}

export const machineRemarks = [
  'virtual-processor',
  'several-processor-classes',
  'unknown-processor-family',
] as const
type MachineRemark = (typeof machineRemarks)[number]

/**
 * Compares a machine with the specification, aspect by aspect; what is not given is not judged.
 * Memory meets from 95 % of the figure on; memory and disk in GB (stream §2.2.1–2.2.3, docs/rulings.md).
 */
export function compareMachine(
  facts: SizingFacts,
  size: SizeId,
  hardware: HardwareSpecification,
  machine: Machine,
): AspectComparison[] {
  const leastMemory = decimal(hardware.memoryGb).times(facts.memoryToleratedFrom)
  return [
    {
      aspect: 'cpu-cores',
      required: hardware.cpuCores,
      found: machine.cpuCores ?? null,
      verdict: verdict(machine.cpuCores, cores => cores >= hardware.cpuCores),
    },
    {
      aspect: 'cpu-class',
      required: hardware.cpuModels.join(', '),
      found: machine.cpuModel ?? null,
      ...judgeProcessor(facts, machine.cpuModel, size),
    },
    {
      aspect: 'memory',
      required: hardware.memoryGb,
      found: machine.memoryGb ?? null,
      verdict: verdict(machine.memoryGb, memory => decimal(memory).gte(leastMemory)),
    },
    {
      aspect: 'disk',
      required: hardware.diskGb,
      found: machine.diskFreeGb ?? null,
      verdict: verdict(machine.diskFreeGb, disk => disk >= hardware.diskGb),
    },
  ]
}

function verdict(found: number | undefined, meets: (found: number) => boolean): AspectVerdict {
  if (found === undefined) return 'not-judged'
  return meets(found) ? 'meets' : 'short'
}

/**
 * Whether a processor of that name meets a size. Where the name is that of a virtual machine, of several classes that
 * don't agree, or of a family that docs/rulings.md does not name, it is not judged, and why is said.
 */
function judgeProcessor(
  facts: SizingFacts,
  model: string | undefined,
  size: SizeId,
): Pick<AspectComparison, 'verdict' | 'remark'> {
  if (model === undefined) return { verdict: 'not-judged' }
  // "Intel(R) Core(TM) i5-12400" and "Core™ Ultra 7" carry marks between the words that name the family.
  const name = model.replace(/\((?:r|tm|c)\)|[®™©]/gi, ' ')
  const isNamed = (pattern: string) => new RegExp(pattern, 'i').test(name)
  if (facts.virtualProcessors.some(isNamed)) return { verdict: 'not-judged', remark: 'virtual-processor' }
  const classes = facts.processorClasses.filter(({ pattern }) => isNamed(pattern))
  if (classes.length === 0) return { verdict: 'not-judged', remark: 'unknown-processor-family' }
  const meeting = classes.filter(({ meets }) => meets.includes(size)).length
  if (meeting === 0) return { verdict: 'short' }
  if (meeting === classes.length) return { verdict: 'meets' }
  return { verdict: 'not-judged', remark: 'several-processor-classes' }
}
