import * as z from 'zod'

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most))

const environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SHUTDOWN_SECONDS: whole(1, 600).default(10),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'expected an address like postgres://user@host/database')
    .optional(),
  DATABASE_FILE: z.string().trim().min(1).default('data/groundwork.sqlite'),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[\w.-]+(?::\d+)?\/?$/, 'expected an address like https://groundwork.example.org')
    .transform(url => new URL(url).origin)
    .optional(),
  AUTH_SECRET: z.string().min(32, 'expected at least 32 random characters').optional(),
  TRUST_PROXY: z
    .union([z.literal('false').transform(() => false as const), whole(0, 16)], {
      error: 'expected "false" or the number of proxies in front of this server (0 to 16)',
    })
    .default(false),
})

export type Settings = {
  host: string
  port: number
  logLevel: z.infer<typeof environment>['LOG_LEVEL']
  shutdownSeconds: number
  /** Number of proxies whose X-Forwarded-For is believed, or false. */
  trustProxy: number | false
  development: boolean
  /** The address of a PostgreSQL; without it what is kept is in the file. */
  databaseUrl: string | undefined
  databaseFile: string
  /** Where the server is reached from outside, for links and cookies. */
  publicUrl: string | undefined
  /** What sessions are signed with; without it, a secret that is kept in the database. */
  authSecret: string | undefined
}

/** What is never repeated in a log. */
const secrets = new Set(['DATABASE_URL', 'AUTH_SECRET'])

/** What is wrong with the environment, one line for each variable. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads every setting from environment variables; an empty one counts as not set. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(set)
  if (!read.success) {
    const lines = read.error.issues.map(issue => {
      const name = String(issue.path[0])
      const found = secrets.has(name) ? '…' : JSON.stringify(variables[name])
      return `  ${name}=${found}: ${issue.message}`
    })
    throw new SettingsError(`These environment variables can not be used:\n${lines.join('\n')}`)
  }
  const { HOST, PORT, LOG_LEVEL, SHUTDOWN_SECONDS, TRUST_PROXY, NODE_ENV, ...kept } = read.data
  return {
    host: HOST,
    port: PORT,
    logLevel: LOG_LEVEL,
    shutdownSeconds: SHUTDOWN_SECONDS,
    trustProxy: TRUST_PROXY,
    development: NODE_ENV === 'development',
    databaseUrl: kept.DATABASE_URL,
    databaseFile: kept.DATABASE_FILE,
    publicUrl: kept.PUBLIC_URL,
    authSecret: kept.AUTH_SECRET,
  }
}
