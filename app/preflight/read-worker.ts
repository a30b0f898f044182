import { type Given, readGiven } from './read-given.ts'

/** Reads one thing after the other beside the page, which stays at hand meanwhile. */
self.addEventListener('message', async ({ data }: MessageEvent<Given>) => {
  self.postMessage(await readGiven(data))
})
