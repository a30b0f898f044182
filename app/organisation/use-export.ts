import { useEffect, useRef, useState } from 'react'
import { trailColumns } from '#domain/shared/trail-names.data.ts'
import { downloadBlob } from '../house/download-blob.ts'
import { escapeFormula } from '../house/escape-formula.ts'
import type { KeptProblem } from '../team/request-kept.ts'
import { requestPage } from './use-list.ts'

export type AuditEvent = {
  id: string
  createdAt: string
  actor: string
  actorName: string | null
  action: string
  object: string
}

const PAGE = 200

/** Reads the trail, as far as a filter goes, and hands it over as a file; says how far it is. */
export function useExport(path: string) {
  const [count, setCount] = useState<number | null>(null)
  const [isDone, setDone] = useState(false)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)

  const asked = useRef(path)
  // What was said of another filter holds no longer.
  useEffect(() => {
    asked.current = path
    setCount(null)
    setDone(false)
    setProblem(null)
  }, [path])

  async function start() {
    const events: AuditEvent[] = []
    setDone(false)
    setProblem(null)
    let cursor: string | null = null
    do {
      setCount(events.length)
      const answer: Awaited<ReturnType<typeof requestPage<AuditEvent>>> = await requestPage<AuditEvent>(
        path,
        cursor,
        PAGE,
      )
      // Whoever filters otherwise meanwhile no longer wants this file.
      if (asked.current !== path) return
      if (!answer.ok) {
        setCount(null)
        return setProblem(answer.problem)
      }
      events.push(...answer.value.items)
      cursor = answer.value.nextCursor
    } while (cursor !== null)
    const lines = [trailColumns, ...events.map(event => trailColumns.map(name => event[name] ?? ''))]
    const csv = lines.map(cells => cells.map(writeCell).join(',')).join('\r\n')
    // Excel reads UTF-8 only behind this mark.
    downloadBlob(new Blob([`\ufeff${csv}\r\n`], { type: 'text/csv' }), 'audit-trail.csv')
    setCount(events.length)
    setDone(true)
  }
  return { count, isDone, problem, start }
}

function writeCell(text: string): string {
  const safe = escapeFormula(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
