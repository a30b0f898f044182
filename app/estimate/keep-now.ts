type Keep = () => void

const MOST_MS = 3000

let keep: Keep | null = null
const waiting: (() => void)[] = []

/** Says how what stands in the fields gets into the site at hand; null once nobody does that any more. */
export function offerToKeep(next: Keep | null): void {
  keep = next
  if (!next) return
  for (const go of waiting.splice(0)) go()
}

/** Has what stands in the fields, also an example, written to the site at hand; waits for what does that to be loaded. */
export async function keepNow(): Promise<void> {
  if (!keep)
    await new Promise<void>(resolve => {
      waiting.push(resolve)
      setTimeout(resolve, MOST_MS)
    })
  keep?.()
}
