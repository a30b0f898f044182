import { hash } from 'node:crypto'
import { seal, unseal } from '../accounts/seal.ts'
import type { JobKind } from '../jobs/job.ts'
import { enqueueJob } from '../store/jobs.ts'
import type { Db } from '../store/store.ts'
import type { Mail, QueueMail } from './mail.ts'
import { writeMail } from './write-mail.ts'

/** Where mail is handed over, from whom it comes and where its links lead. */
export type MailSettings = { smtpUrl: string; from: string; publicUrl: string }

type SecretOf = (db: Db) => Promise<string>

const TIMEOUT_MS = 15_000

/** Keeps mails as jobs, sealed, as a link in one lets in whoever has it. */
export function createMailQueue(secretOf: SecretOf): QueueMail {
  return async (db, mail, at) => {
    const sealed = await seal(await secretOf(db), JSON.stringify(mail))
    await enqueueJob(db, { kind: 'mail', payload: { sealed }, at })
  }
}

/** Hands mails over to the server that is set, with the same Message-ID at each attempt. */
export function createMailing(secretOf: SecretOf, { smtpUrl, from, publicUrl }: MailSettings): JobKind {
  return {
    run: async (payload, { db, signal }) => {
      const { sealed } = payload as { sealed: string }
      const opened = await unseal(await secretOf(db), sealed)
      if (opened === undefined) return { is: 'hopeless', error: 'secret-unreadable' }
      const mail = JSON.parse(opened) as Mail
      const { createTransport } = await import('nodemailer')
      const transport = createTransport({
        ...{ url: withTls(smtpUrl), disableFileAccess: true, disableUrlAccess: true },
        ...{ connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
      })
      const giveUp = () => transport.close()
      signal.addEventListener('abort', giveUp, { once: true })
      try {
        const messageId = `<${hash('sha256', sealed).slice(0, 32)}@${new URL(publicUrl).hostname}>`
        const headers = { 'Auto-Submitted': 'auto-generated' }
        // An object, so that no sign in the address means another recipient.
        const to = { name: '', address: mail.to }
        await transport.sendMail({ ...writeMail(mail, publicUrl), from, to, messageId, headers })
        return { is: 'done' }
      } catch (error) {
        // What the server says may hold the address.
        const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
        const isRefused = code !== 'EAUTH' && typeof responseCode === 'number' && responseCode >= 500
        const word = `smtp-${typeof responseCode === 'number' ? responseCode : String(code).toLowerCase()}`
        return { is: isRefused ? 'hopeless' : 'failed', error: word }
      } finally {
        signal.removeEventListener('abort', giveUp)
        transport.close()
      }
    },
  }
}

/** Links that let somebody in go in the clear only to this machine, or where that was said. */
function withTls(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url.protocol === 'smtp:' && !isLocal && !url.searchParams.has('requireTLS'))
    url.searchParams.set('requireTLS', 'true')
  return url.href
}
