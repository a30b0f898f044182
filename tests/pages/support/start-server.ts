import type { TestProject } from 'vitest/node'
import { startServer } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
  }
}

/** Starts the one server that every file of this project tests, and stops it when the last has ended. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startServer()
  project.provide('siteUrl', url)
  return stop
}
