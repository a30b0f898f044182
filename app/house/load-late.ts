import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const RETRY_MS = 2000

/** A component that is loaded when it is first drawn; where the network is away, as soon as it is back. */
export function loadLate<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  async function insist(): Promise<{ default: ComponentType<Props> }> {
    try {
      return await load()
    } catch {
      await new Promise(resolve => setTimeout(resolve, RETRY_MS))
      return insist()
    }
  }
  return lazy(insist)
}
