import type { TestProject } from 'vitest/node'
import { makePostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a PostgreSQL whose databases tests make for themselves. */
    postgresUrl: string
  }
}

/** Starts a real PostgreSQL for all tests, or takes the one that is named. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES_URL
  if (given) {
    project.provide('postgresUrl', given)
    return async () => {}
  }
  const { url, remove } = await makePostgres()
  project.provide('postgresUrl', url)
  return remove
}
