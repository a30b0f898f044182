import type { Db } from './store.ts'

/** A device on which a person is signed in, with nothing by which the session could be used. */
export type SessionRow = {
  id: string
  createdAt: string
  updatedAt: string
  expiresAt: string
  ipAddress: string | null
  userAgent: string | null
}

const MOST = 50

/** The sessions of a person that hold, the one last begun first. */
export async function listSessions(db: Db, userId: string): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'createdAt', 'updatedAt', 'expiresAt', 'ipAddress', 'userAgent'])
    .where('userId', '=', userId)
    // Those that have ended would stand in the place of those that hold.
    .orderBy('expiresAt', 'desc')
    .limit(MOST)
    .execute()
  // Moments of better-auth are texts on one database and dates on the other; sessions end by the clock of this machine.
  const write = (moment: string | Date) => new Date(moment).toISOString()
  return rows
    .map(row => ({
      ...row,
      createdAt: write(row.createdAt),
      updatedAt: write(row.updatedAt),
      expiresAt: write(row.expiresAt),
    }))
    .filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now())
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
}

/** Ends a session of a person; says whether there was one. */
export async function endSession(db: Db, userId: string, id: string): Promise<boolean> {
  const ended = await db
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('userId', '=', userId)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}
