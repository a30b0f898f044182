/** A file with its size, which a browser may have to ask the disk for each time. */
export type MeasuredFile = { name: string; file: Blob; size: number }

/** So long the page works at a stretch; then whoever types is heard. */
const SLICE_MS = 10

/**
 * Asks each file once how large it is. Chromium stops the page for each answer, a third of a millisecond, so that a
 * thousand files asked at once would hold it up for as long as half a second.
 */
export async function measureFiles(files: readonly File[]): Promise<MeasuredFile[]> {
  const measured: MeasuredFile[] = []
  let from = performance.now()
  for (const file of files) {
    measured.push({ name: file.name, file, size: file.size })
    if (performance.now() - from < SLICE_MS) continue
    await new Promise(resolve => setTimeout(resolve))
    from = performance.now()
  }
  return measured
}
