import { useMemo } from 'react'
import type { Waiver } from '#domain/preflight/judge-machine.ts'
import { shares } from '#domain/site/audiences.data.ts'
import { waiversOf } from '#domain/site/look-up-site.ts'
import { roleOf } from '#domain/site/share-site.ts'
import { writeWaiver } from '#domain/site/write-waiver.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import type { SiteAtHand } from '../site/use-site.ts'

/** The findings of one machine that somebody answers for, as the site keeps them. */
export type Waivers = {
  list: readonly Waiver[]
  /** Who is at work, in case it is who accepts. */
  who: string
  /** Absent in a copy of a site whose role may not accept a finding. */
  change?: { accept: (waiver: Waiver) => void; withdraw: (check: string) => void }
}

/** Reads what is accepted on a machine; without a name it is the machine of the site. */
export type WaiversOf = (machine: string | undefined) => readonly Waiver[]

/** The accepted findings of every machine; another function only where another finding is accepted. */
export function useWaivers({ site }: SiteAtHand, software: SoftwareId): WaiversOf {
  const kept = JSON.stringify(
    Object.entries(site.fields).flatMap(([path, { value }]) =>
      path.startsWith(`waivers/${software}/`) ? [[path, value]] : [],
    ),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever else changes in the site, a thousand machines are not judged again.
  return useMemo(() => machine => waiversOf(site, software, machine), [software, kept])
}

/** What may be accepted on one machine, and by whom. */
export function createWaivers(
  at: SiteAtHand,
  software: SoftwareId,
  list: readonly Waiver[],
  machine: string | undefined,
): Waivers {
  const role = roleOf(at.site)
  const isTheirs = role === undefined || shares[role].answers.includes('waivers')
  const write = (check: string, value: Omit<Waiver, 'check'> | null) =>
    at.change('waiver', (site, stamp) => writeWaiver(site, { software, check, machine }, value, stamp))
  return {
    list,
    who: at.who,
    ...(isTheirs && {
      change: {
        accept: ({ check, reason, by, at }) => write(check, { reason, by, at }),
        withdraw: check => write(check, null),
      },
    }),
  }
}
