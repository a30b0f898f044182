/** In a process of its own: mutates licence estimates towards more time, more memory and larger answers. */
import { parseArgs } from 'node:util'
import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import type { LicenceEstimateInput } from '#domain/licensing/licence-estimate-input.ts'
import { chooseLicenceEstimateInput } from '#domain/software/stream/licence-estimate-input.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { presentLicenceEstimate } from '#reports/present-licence-estimate.ts'
import { createRandom, type Random } from '../attack/random.ts'
import { pricedEstimateInput } from '../bench/varied-inputs.ts'
import { hostileEstimates } from '../scenarios/hostile-estimates.ts'
import type { LicenceEstimateBody } from '../scenarios/licence-estimates.ts'

/** What one estimate takes, from the text of the request to the text of the answer. */
export type Cost = { milliseconds: number; megabytes: number; answerBytes: number; body: string }
export type Worst = Record<'milliseconds' | 'megabytes' | 'answerBytes', Cost> & {
  tried: number
  /** The median of estimates as they are usually asked for, with a price list. */
  usualMilliseconds: number
}

const FEWEST = 40

const { values } = parseArgs({ options: { seed: { type: 'string' }, milliseconds: { type: 'string' } } })
const random = createRandom(Number(values.seed))
const extensions = licences.catalogue.filter(({ kind }) => kind === 'extension')

const seeds = Object.values(hostileEstimates)
// Compiled before it is measured, as in a server.
for (let round = 0; round < 2; round++) for (const body of seeds) run(JSON.stringify(body))

const aims = ['milliseconds', 'megabytes', 'answerBytes'] as const
const usual = Array.from(
  { length: 9 },
  (_, index) => measure(JSON.stringify(pricedEstimateInput(index))).milliseconds,
)
const usualMilliseconds = usual.sort((a, b) => a - b)[4] as number
const first = measure(JSON.stringify(seeds[0]))
const worst: Worst = {
  milliseconds: first,
  megabytes: first,
  answerBytes: first,
  tried: 0,
  usualMilliseconds,
}
for (const body of seeds) note(measure(JSON.stringify(body)))
// On a machine that is busy the time alone would leave next to nothing tried.
const until = performance.now() + Number(values.milliseconds)
while (performance.now() < until || worst.tried < FEWEST) {
  const parent = JSON.parse(
    random.pick([worst[random.pick(aims)].body, JSON.stringify(random.pick(seeds))]),
  ) as LicenceEstimateBody
  const body = mutate(parent, random)
  if (chooseLicenceEstimateInput(body).safeParse(body).success) note(measure(JSON.stringify(body)))
}
process.stdout.write(JSON.stringify(worst))

function note(cost: Cost): void {
  worst.tried++
  for (const aim of aims) {
    if (cost[aim] <= worst[aim][aim]) continue
    // Again, lest something else on the machine be taken for a cost of the estimate.
    const costs = [cost, ...(aim === 'milliseconds' ? [measure(cost.body), measure(cost.body)] : [])]
    const lowest = costs.reduce((a, b) => (b[aim] < a[aim] ? b : a))
    if (lowest[aim] > worst[aim][aim]) worst[aim] = lowest
  }
}

function measure(text: string): Cost {
  globalThis.gc?.()
  const before = usedBytes()
  const start = process.cpuUsage()
  const answer = run(text)
  const { user, system } = process.cpuUsage(start)
  return {
    milliseconds: (user + system) / 1000,
    megabytes: (usedBytes() - before) / 1e6,
    answerBytes: Buffer.byteLength(answer),
    body: text,
  }
}

function run(text: string): string {
  const body: unknown = JSON.parse(text)
  const input: LicenceEstimateInput = chooseLicenceEstimateInput(body).parse(body)
  return JSON.stringify(presentLicenceEstimate(estimateLicence(stream, input), 'fr'))
}

function usedBytes(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The body with one to three things changed. */
function mutate(body: LicenceEstimateBody, { pick, once, below }: Random): LicenceEstimateBody {
  const changed = structuredClone(body)
  const around = (value: number, highest: number) =>
    Math.min(
      highest,
      Math.max(1, Math.round(pick([value * 2, value / 2, value + below(9) - 4, below(highest)]))),
    )
  for (let count = 1 + below(3); count > 0; count--) {
    const { priceList, inventory } = changed
    const reference = pick(licences.catalogue).reference
    switch (below(7)) {
      case 0:
        if (priceList) delete priceList.prices[reference]
        if (priceList && once(4)) for (const each of extensions) delete priceList.prices[each.reference]
        break
      case 1:
      case 2:
        if (priceList) {
          const price = Number(priceList.prices[pick(licences.catalogue).reference] ?? 1)
          priceList.prices[reference] = String(around(price, 999_999_999))
        }
        break
      case 3:
        changed.headroomPercent = pick([0, 500, below(500)])
        break
      case 4:
        if (once(2)) delete changed.owned
        else
          changed.owned = [
            { reference: 'HTG500H', quantity: 1 },
            { reference: pick(extensions).reference, quantity: 1 + below(pick([9, 1000, 1_000_000])) },
          ]
        break
      case 5:
        if (inventory) changed.inventory = inventory.slice(0, around(inventory.length, inventory.length))
        break
      default:
        if (inventory) pick(inventory).products = around(pick(inventory).products, 100_000)
        else {
          changed.managers = around(changed.managers ?? 1, 1_000_000)
          changed.productsPerManager = around(changed.productsPerManager ?? 1, 100_000)
        }
    }
  }
  return changed
}
