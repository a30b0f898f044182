import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { everyProcedure, packOf } from '../../domain/support/checklists.ts'
import type { Asked } from './make-pdfs.ts'

/** What can be copied from documents that a process makes one after the other, without its spaces. */
async function makeInOrder(asked: readonly Asked[]): Promise<string[]> {
  const thread = new Worker(new URL('make-pdfs.ts', import.meta.url), { workerData: asked })
  const [texts] = (await once(thread, 'message')) as [string[]]
  await thread.terminate()
  return texts
}

const nameOf = ({ software, procedure, language }: Asked) => `${software} ${procedure} in ${language}`

function expectCommands({ software, procedure, language }: Asked, text: string | undefined): void {
  const pack = packOf(software)
  const { sections } = pack.write(pack.tailor(pack.procedureOf(procedure), {}), language)
  for (const { commands } of sections.flatMap(({ items }) => items))
    for (const command of commands) expect(text).toContain(command.text.replace(/\s+/g, ''))
}

describe('what is copied from a PDF', () => {
  const all = everyProcedure.map(
    ({ pack, procedure }, index): Asked => ({
      software: pack.id,
      procedure: procedure.id,
      language: (['en', 'fr', 'de', 'sv'] as const)[index % 4] ?? 'en',
    }),
  )

  it('is the same whichever document was made before', async () => {
    // In one order or in the other, each document comes after each other one.
    const [forth, back] = await Promise.all([
      makeInOrder(all),
      makeInOrder(all.toReversed()).then(texts => texts.reverse()),
    ])
    for (const [index, asked] of all.entries()) {
      expect(back[index], nameOf(asked)).toBe(forth[index])
      expect(forth[index], nameOf(asked)).not.toContain('\uFFFD')
      expectCommands(asked, forth[index])
    }
  })

  it('holds the quotes of a command after a document with double ones', async () => {
    const asked: Asked[] = ['install', 'change-mqtt-port'].map(procedure => ({
      ...{ software: 'stream', procedure, language: 'en' },
    }))
    const texts = await makeInOrder(asked)
    for (const [index, each] of asked.entries()) expectCommands(each, texts[index])
    expect(texts[1]?.match(/'/g)?.length).toBeGreaterThanOrEqual(12)
  })
})
