import { Worker } from 'node:worker_threads'
import type { Workbook, WorkbookOrder } from './workbook.ts'

/** Megabytes of objects that the reading of a workbook may hold; one of 16 MB unpacked takes 200. */
const memory = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 }
/** Of the processor's time, so that a busy machine refuses no more than an idle one; the largest that is read takes a third. */
const MOST_WORK_MS = 5000
const LONGEST_MS = 30_000
const LOOK_MS = 200

let last: Promise<unknown> = Promise.resolve()

/** Reads a sheet of a workbook, one workbook after the other, each in a thread of its own that is ended when it takes too much. */
export function readWorkbook(bytes: Uint8Array, sheet: string | undefined): Promise<Workbook> {
  const reading = last.then(() => readApart({ bytes, sheet }))
  last = reading.catch(() => undefined)
  return reading
}

function readApart(workerData: WorkbookOrder): Promise<Workbook> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
      workerData,
      resourceLimits: memory,
      execArgv: [],
    })
    const end = setTimeout(() => finish({ fault: 'too-large' }), LONGEST_MS)
    let look = setTimeout(watch, LOOK_MS)
    worker.once('message', finish)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') finish({ fault: 'too-large' })
      else reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(end)
      clearTimeout(look)
      reject(new Error('The reader of workbooks ended without an answer'))
    })

    /** Looks at the work once more when the thread has told of it: one that is busy may take its time. */
    async function watch(): Promise<void> {
      const work = await worker.cpuUsage().catch(() => null)
      if (!work) return
      if ((work.user + work.system) / 1000 > MOST_WORK_MS) finish({ fault: 'too-large' })
      else look = setTimeout(watch, LOOK_MS)
    }

    function finish(workbook: Workbook): void {
      resolve(workbook)
      // What a broken workbook has left of the thread must not outlive its answer.
      void worker.terminate()
    }
  })
}
