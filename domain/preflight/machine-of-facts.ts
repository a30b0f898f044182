import type { Machine } from '../sizing/sizing-input.ts'
import type { MachineVerdict } from './judge-machine.ts'

/** What a site knows of its machine, filled from what was found on it; what was not found is left out. */
export function machineOfVerdict({ facts }: Pick<MachineVerdict, 'facts'>): Machine & { name?: string } {
  const find = (id: string) => facts.find(fact => fact.id === id && fact.contradiction === null)?.value
  const memory = find('memory.totalMb')
  const [cores, model, disk, host] = [
    find('processor.cores'),
    find('processor.model'),
    find('disk.freeGb'),
    find('host.name'),
  ]
  return {
    ...(typeof cores === 'number' && { cpuCores: cores }),
    ...(typeof model === 'string' && { cpuModel: model }),
    ...(typeof memory === 'number' && { memoryGb: Math.floor((memory / 1024) * 10) / 10 }),
    ...(typeof disk === 'number' && { diskFreeGb: disk }),
    ...(typeof host === 'string' && { name: host }),
  }
}
