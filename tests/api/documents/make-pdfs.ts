import { parentPort, workerData } from 'node:worker_threads'
import { extractText, getDocumentProxy } from 'unpdf'
import { checklistFormats } from '#api/answers/checklists.ts'
import type { Language } from '#text/language.ts'

export type Asked = { software: string; procedure: string; language: Language }

/** In a thread of its own, where nothing was drawn before: the texts of checklists as PDF, made one after the other. */
const texts: string[] = []
for (const { language, ...request } of workerData as Asked[]) {
  const context = { language, now: () => new Date('2026-11-28T12:00:00Z') }
  const document = await checklistFormats['application/pdf']?.(request as never, context as never)
  const pdf = await getDocumentProxy(new Uint8Array(document?.body as Uint8Array))
  const { text } = await extractText(pdf, { mergePages: true })
  texts.push(text.replace(/\s+/g, ''))
}
parentPort?.postMessage(texts)
