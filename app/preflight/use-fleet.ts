import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { groupMachines } from '#domain/preflight/group-machines.ts'
import type { MachineInput } from '#domain/preflight/judge-machine.ts'
import { placeReadings } from '#domain/preflight/place-readings.ts'
import { type FleetRow, rankFleet, summariseMachine } from '#domain/preflight/rank-fleet.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { judgeReadings } from '#domain/software/preflight-facts.ts'
import type { Piece } from './use-evidence.ts'
import type { WaiversOf } from './use-waivers.ts'

/** What every machine is judged for. */
export type Judging = Omit<MachineInput, 'evidence' | 'waivers'>

/** One machine by what names it, with its evidence. */
export type Machine = { key: string; host: string | null; pieces: readonly Piece[] }

export type MachineRow = FleetRow & { key: string }

/** The machines that the evidence is of. */
export function listMachines(pieces: readonly Piece[]): Machine[] {
  return groupMachines(pieces.map(({ reading }) => reading)).map(({ host, members }) => {
    const held = members.flatMap(index => pieces[index] ?? [])
    return { key: host?.toLowerCase() ?? `#${held[0]?.id}`, host, pieces: held }
  })
}

/** So long the page works at a stretch; then whoever types is heard. */
const SLICE_MS = 10
const SHOWN_EVERY_MS = 200

type Judged = { rows: readonly MachineRow[]; done: number }

/** Judges machine after machine in slices, the worst first; a machine of which nothing has changed is not judged again. */
export function useFleet(
  software: SoftwareId,
  machines: readonly Machine[],
  judging: Judging,
  waivers: WaiversOf,
): Judged & { isDone: boolean } {
  const asked = useMemo(
    () => ({ software, machines, judging, waivers }),
    [software, machines, judging, waivers],
  )
  const [state, setState] = useState<Judged & { of: object | null }>({ rows: [], done: 0, of: null })
  const judged = useRef(new Map<string, MachineRow>())

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was judged for something else counts no more.
  useEffect(() => judged.current.clear(), [software, judging, waivers])

  useEffect(() => {
    const { software, machines, judging, waivers } = asked
    let isCurrent = true
    const known = judged.current
    const judge = (machine: Machine): MachineRow => {
      const input = { ...judging, waivers: waivers(machine.key) }
      const read = placeReadings(machine.pieces.map(({ reading }) => reading))
      const name = machine.host ?? machine.pieces[0]?.name ?? ''
      return { ...summariseMachine(name, judgeReadings(software, input, read)), key: machine.key }
    }
    const run = async () => {
      const rows: MachineRow[] = []
      // The table is drawn between what else happens, not at a stretch.
      const show = () => {
        const ranked = rankFleet(rows) as MachineRow[]
        startTransition(() => setState({ rows: ranked, done: ranked.length, of: asked }))
      }
      let [from, shown] = [performance.now(), performance.now()]
      for (const machine of machines) {
        const key = [machine.key, ...machine.pieces.map(({ id }) => id)].join()
        const row = known.get(key) ?? judge(machine)
        known.set(key, row)
        rows.push(row)
        if (performance.now() - from < SLICE_MS) continue
        await new Promise(resolve => setTimeout(resolve))
        if (!isCurrent) return
        if (performance.now() - shown > SHOWN_EVERY_MS) {
          show()
          shown = performance.now()
        }
        from = performance.now()
      }
      show()
    }
    void run()
    return () => {
      isCurrent = false
    }
  }, [asked])
  return { ...state, isDone: state.of === asked && state.done === machines.length }
}
