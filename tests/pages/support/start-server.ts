import type { TestProject } from 'vitest/node'
import { makeFirstAccount } from './first-account.ts'
import { startServer } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    /** The session of the owner of the organisation that the server begins with. */
    ownerCookie: string
  }
}

/** Starts the one server that every file of this project tests, and stops it when the last has ended. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const { url, setUpCode, stop } = await startServer(0, { TRUST_PROXY: '1' })
  project.provide('siteUrl', url)
  project.provide('ownerCookie', await makeFirstAccount(url, await setUpCode))
  return stop
}
