import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import { sizeHardware } from '#domain/sizing/size-hardware.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { type Measured, spreadOf } from './figure.ts'
import { estimateInput, pricedEstimateInput, sizingInput } from './varied-inputs.ts'

const ROUNDS = 9
const BATCH = 3000

/** Answers per second of one thread, with a different question each time. */
export async function measureDomain(): Promise<Measured> {
  const subjects = [
    subject('licence estimates without prices', estimateInput, input => estimateLicence(stream, input)),
    subject('licence estimates with prices', pricedEstimateInput, input => estimateLicence(stream, input)),
    subject('hardware sizings', sizingInput, input => sizeHardware(stream, input)),
  ]
  for (const { run } of subjects) run(0)
  for (let round = 1; round <= ROUNDS; round++) for (const { run, rates } of subjects) rates.push(run(round))
  return { figures: subjects.map(({ name, rates }) => ({ name, value: spreadOf(rates), unit: '/s' })) }
}

function subject<Input>(name: string, inputAt: (index: number) => Input, answer: (input: Input) => unknown) {
  const rates: number[] = []
  const run = (round: number): number => {
    const inputs = Array.from({ length: BATCH }, (_, index) => inputAt(round * BATCH + index))
    const start = performance.now()
    for (const input of inputs) answer(input)
    return (BATCH / (performance.now() - start)) * 1000
  }
  return { name, rates, run }
}
