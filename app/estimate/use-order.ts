import { useMemo } from 'react'
import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import { findMarginsOfOrder } from '#domain/licensing/find-margins-of-order.ts'
import type { LicenceEstimateInput } from '#domain/licensing/licence-estimate-input.ts'
import { weighOrder } from '#domain/licensing/weigh-order.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { readOrder } from './chosen-order.ts'

/**
 * The order that was chosen by hand, where one was: as it weighs, and as it counts where it is enough; the one that counts,
 * and how far the site can grow within it.
 */
export function useOrder(
  input: LicenceEstimateInput | null,
  written: string,
  estimate: LicenceEstimate | null,
) {
  const weighed = useMemo(
    () => input && weighOrder(stream.licences, input, readOrder(written)),
    [input, written],
  )
  const chosen = weighed?.isEnough ? weighed.order : null
  const margins = useMemo(
    () =>
      chosen && input ? findMarginsOfOrder(stream.licences, input, chosen.points) : (estimate?.margins ?? []),
    [chosen, input, estimate],
  )
  return { weighed, chosen, ordered: chosen ?? estimate?.recommendation ?? null, margins }
}
