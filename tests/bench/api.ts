import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ServerKind } from './api-server.ts'
import { type Measured, ratioOf, spreadOf } from './figure.ts'
import { load, writeRequest } from './load.ts'
import { estimateInput, pricedEstimateInput } from './varied-inputs.ts'

const PATH = '/api/v1/licence-estimates'
const ROUNDS = 9
const WARM_UP = 8000
const REQUESTS = 4000
const PREPARED = 500

type Ask = (index: number) => unknown
type Subject = { kind: ServerKind; ask: Ask; child: ChildProcess; port: number }

/** CPU time per request of the product's servers against Express that only reads and writes JSON. */
export async function measureApi(): Promise<Measured> {
  using children = new DisposableStack()
  const product = await start(children, 'product', estimateInput)
  const bare = await start(children, 'express', estimateInput, product)
  const lean = await start(children, 'lean-express', estimateInput, product)
  const echo = await start(children, 'echo', estimateInput)
  const pricedProduct = await start(children, 'product', pricedEstimateInput)
  const pricedBare = await start(children, 'express', pricedEstimateInput, pricedProduct)
  const pricedLean = await start(children, 'lean-express', pricedEstimateInput, pricedProduct)
  const subjects = [product, bare, lean, echo, pricedProduct, pricedBare, pricedLean]
  const times = new Map<Subject, number[]>(subjects.map(subject => [subject, []]))
  const sizes = new Map<Subject, number>()
  for (const subject of subjects) await load(subject.port, requestsOf(subject, 0, WARM_UP))
  for (let round = 0; round < ROUNDS; round++)
    for (const subject of subjects) {
      const requests = requestsOf(subject, WARM_UP + round * REQUESTS, REQUESTS)
      const before = await ask(subject.child, 'cpu')
      sizes.set(subject, await load(subject.port, requests))
      times.get(subject)?.push(((await ask(subject.child, 'cpu')) - before) / REQUESTS)
    }
  const of = (subject: Subject) => times.get(subject) as number[]
  const cpu = (name: string, subject: Subject) => ({
    name: `CPU per request, ${name}`,
    value: spreadOf(of(subject)),
    unit: 'µs',
  })
  const against = (name: string, subject: Subject, other: Subject) => ({
    name,
    value: ratioOf(of(subject), of(other)),
    unit: '×',
  })
  const atMost = (value: number) => ({ bound: 'at most', value }) as const
  const size = (subject: Subject) => Math.round(sizes.get(subject) ?? 0)
  return {
    figures: [
      { ...against('product against bare Express, the same answers', product, bare), aim: atMost(1.8) },
      against('… against bare Express without ETag', product, lean),
      against('… against Express that echoes the question', product, echo),
      {
        ...against('with a price list, against bare Express, the same answers', pricedProduct, pricedBare),
        aim: atMost(2.8),
      },
      against('… with a price list, against bare Express without ETag', pricedProduct, pricedLean),
      cpu('product', product),
      cpu('bare Express', bare),
      cpu('bare Express without ETag', lean),
      cpu('echo', echo),
      cpu('product with a price list', pricedProduct),
      cpu('bare Express with a price list', pricedBare),
    ],
    notes: [
      `mean answer: product ${size(product)} bytes, bare ${size(bare)}; with prices ${size(pricedProduct)}, bare ${size(pricedBare)}`,
    ],
  }
}

/** Starts a server; a bare one is given what the product answers to the first questions. */
async function start(
  children: DisposableStack,
  kind: ServerKind,
  questions: Ask,
  answersFrom?: Subject,
): Promise<Subject> {
  const child = fork(fileURLToPath(new URL('api-server.ts', import.meta.url)), [kind], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  children.adopt(child, () => child.disconnect())
  const [port] = (await once(child, 'message')) as [number]
  const subject = { kind, ask: questions, child, port }
  if (answersFrom) {
    const answers: string[] = []
    for (let index = 0; index < PREPARED; index++) {
      const response = await fetch(`http://127.0.0.1:${answersFrom.port}${PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(questions(index)),
      })
      answers.push(await response.text())
    }
    await ask(child, answers)
  }
  return subject
}

/** So many requests, each with a body that was not sent before. */
function requestsOf({ ask: questions }: Subject, from: number, count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => writeRequest(PATH, questions(from + index)))
}

async function ask(child: ChildProcess, message: 'cpu' | string[]): Promise<number> {
  const answer = once(child, 'message') as Promise<[number]>
  child.send(message)
  return (await answer)[0]
}
