import { type HardwareSizing, sizeHardware } from '#domain/sizing/size-hardware.ts'
import type { SizingInput } from '#domain/sizing/sizing-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { HardwareSizingAnswer } from '#openapi/responses/hardware-sizing.ts'
import { presentHardwareSizing } from '#reports/present-hardware-sizing.ts'
import type { Context } from '../http/bind-endpoint.ts'

/** Sizes the server for stream. */
export function answerHardwareSizing(input: SizingInput, { language }: Context): HardwareSizingAnswer {
  const sizing: HardwareSizing = sizeHardware(stream, input)
  return presentHardwareSizing(sizing, language)
}
