import { totalmem } from 'node:os'
import { getHeapStatistics } from 'node:v8'

const MB = 1_048_576
/** What the process needs beside its heap: code, buffers, threads. */
const BESIDE_HEAP_MB = 200

export type Memory = {
  /** How far the heap may grow before the process ends: `--max-old-space-size`. */
  heapLimitMb: number
  /** What the machine has, or the container that the process runs in. */
  memoryMb: number
  fits: boolean
}

/** The ceiling of the heap against what there is. */
export function measureMemory(
  heapLimit = getHeapStatistics().heap_size_limit,
  // The container's limit; 0 or beyond any memory where there is none.
  memory = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem()),
): Memory {
  const heapLimitMb = Math.round(heapLimit / MB)
  const memoryMb = Math.round(memory / MB)
  return { heapLimitMb, memoryMb, fits: heapLimitMb + BESIDE_HEAP_MB <= memoryMb }
}
