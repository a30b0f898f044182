import * as z from 'zod'
import { memberRoles } from '#openapi/roles.ts'
import type { SingleSignOn } from './accounts/single-sign-on.ts'
import type { MailSettings } from './mail/send-mail.ts'

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most))

/** The parts of an address that the driver can read, which takes one without a host, for a socket, too; null for others. */
export function readPostgresUrl(text: string): URL | null {
  return /^postgres(?:ql)?:\/\//.test(text) ? URL.parse(text.replace('@/', '@localhost/')) : null
}

const environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SHUTDOWN_SECONDS: whole(1, 600).default(10),
  DATABASE_URL: z
    .string()
    .refine(
      text => readPostgresUrl(text) !== null,
      'expected an address like postgres://user:password@host/database, with %23 for # and so on in the password',
    )
    .optional(),
  DATABASE_FILE: z.string().trim().min(1).default('data/groundwork.sqlite'),
  PUBLIC_URL: z
    .string()
    .refine(
      url => /^https?:\/\/[\w.-]+(?::\d+)?\/?$/.test(url) && URL.canParse(url),
      'expected an address like https://groundwork.example.org',
    )
    .transform(url => new URL(url).origin)
    .optional(),
  AUTH_SECRET: z
    .string()
    .refine(secret => secret.trim().length >= 32, 'expected at least 32 random characters')
    .optional(),
  WEBHOOK_PRIVATE_HOSTS: z
    .string()
    .regex(/^[\w.:-]+(?:\s*,\s*[\w.:-]+)*$/, 'expected names of hosts, separated by commas')
    .transform(hosts => new Set(hosts.toLowerCase().split(/\s*,\s*/)))
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      url => /^smtps?:\/\/\S+$/.test(url) && URL.canParse(url),
      'expected an address like smtp://user:password@mail.example.org:587',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>@\p{C}]*<?[^\s<>@]+@[^\s<>@]+>?$/u,
      'expected an address like Groundwork <groundwork@example.org>',
    )
    .optional(),
  OIDC_ISSUER: z
    .string()
    .regex(
      /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~-]*)?$|^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/[\w./~-]*)?$/,
      'expected the address of a provider like https://login.example.org/realms/team',
    )
    .transform(url => url.replace(/\/$/, ''))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().trim().max(60).optional(),
  OIDC_ORGANISATION: z.string().trim().optional(),
  OIDC_ROLE: z.enum(memberRoles).exclude(['owner']).default('viewer'),
  OIDC_EMAILS: z.enum(['verified', 'all']).default('verified'),
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
  /** Hosts that webhooks may go to although they are not public, and without TLS. */
  privateHosts: ReadonlySet<string> | undefined
  /** Where mail is handed over; without it none is sent. */
  mail: MailSettings | undefined
  /** By which provider people sign in beside passwords. */
  singleSignOn: SingleSignOn | undefined
}

/** What is never repeated in a log. */
const secrets = new Set(['DATABASE_URL', 'AUTH_SECRET', 'SMTP_URL', 'OIDC_CLIENT_SECRET'])

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
    privateHosts: kept.WEBHOOK_PRIVATE_HOSTS,
    mail: readMail(kept),
    singleSignOn: readSingleSignOn(kept),
  }
}

type Kept = Omit<z.infer<typeof environment>, 'HOST'>

/** A provider is named with all that it needs, or not at all. */
function readSingleSignOn(kept: Pick<Kept, keyof Kept & (`OIDC_${string}` | 'PUBLIC_URL')>) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = kept
  if (!issuer) {
    if (!clientId && !clientSecret) return undefined
    const name = clientId ? 'OIDC_CLIENT_ID' : 'OIDC_CLIENT_SECRET'
    throw new SettingsError(
      `These environment variables can not be used:\n  ${name}=…: needs OIDC_ISSUER beside it`,
    )
  }
  if (!clientId || !clientSecret || !kept.PUBLIC_URL)
    throw new SettingsError(
      `These environment variables can not be used:\n  OIDC_ISSUER=${JSON.stringify(issuer)}: needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL beside it`,
    )
  return {
    ...{ issuer, clientId, clientSecret },
    name: kept.OIDC_NAME ?? new URL(issuer).hostname,
    joins: kept.OIDC_ORGANISATION
      ? { organisation: kept.OIDC_ORGANISATION, role: kept.OIDC_ROLE }
      : undefined,
    believesEmails: kept.OIDC_EMAILS === 'all',
  }
}

/** A mail without its sender, or with links that lead nowhere, is none. */
function readMail(kept: {
  SMTP_URL?: string | undefined
  MAIL_FROM?: string | undefined
  PUBLIC_URL?: string | undefined
}): MailSettings | undefined {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl } = kept
  if (smtpUrl === undefined) {
    if (from === undefined) return undefined
    throw new SettingsError('MAIL_FROM needs SMTP_URL and PUBLIC_URL beside it.')
  }
  if (from === undefined || publicUrl === undefined)
    throw new SettingsError('SMTP_URL needs MAIL_FROM and PUBLIC_URL beside it.')
  return { smtpUrl, from, publicUrl }
}
