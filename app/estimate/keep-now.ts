type Keep = () => void

const MOST_MS = 3000

let keep: Keep | null = null
let isExpected = false
const waiting: (() => void)[] = []

/** Says how what stands in the fields gets into the site at hand; null once nobody does that any more. */
export function offerToKeep(next: Keep | null): void {
  keep = next
  if (!next) return
  for (const go of waiting.splice(0)) go()
}

/** Says that there are fields on this page, which are to be taken into the site at hand; answers how to say that they have gone. */
export function expectFields(): () => void {
  isExpected = true
  return () => {
    isExpected = false
  }
}

/** Waits until a link that was opened has been taken into the site at hand, for whoever goes on with that. */
export async function untilTaken(): Promise<void> {
  if (keep || !isExpected) return
  await new Promise<void>(resolve => {
    waiting.push(resolve)
    setTimeout(resolve, MOST_MS)
  })
}

/** Has what stands in the fields, also an example, written to the site at hand; waits for what does that to be loaded. */
export async function keepNow(): Promise<void> {
  await untilTaken()
  keep?.()
}
