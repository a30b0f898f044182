import { translateMail } from '#text/mail/mail.ts'
import type { Mail } from './mail.ts'

export type WrittenMail = { subject: string; text: string; html: string }

/** A mail in words, as plain text and as simple HTML. */
export function writeMail({ kind, language, values }: Mail, publicUrl: string): WrittenMail {
  const t = translateMail[language]
  const filled = { name: '', number: '', customer: '', organisation: '', email: '', ...values }
  const said = { ...filled, reason: values.reason || 'none' }
  const url = `${publicUrl}/${language}${pathOf(kind, values)}`
  const [lead, link, note] = [t(`${kind}.text`, said), t(`${kind}.link`), t(`${kind}.note`, said)]
  const html = [
    `<!doctype html><html lang="${language}"><body style="font-family:sans-serif;line-height:1.5">`,
    `<p>${escapeHtml(lead)}</p><p><a href="${escapeHtml(url)}">${escapeHtml(link)}</a></p><p>${escapeHtml(note)}</p></body></html>`,
  ]
  return {
    subject: t(`${kind}.subject`, said),
    text: `${lead}\n\n${link}:\n${url}\n\n${note}\n`,
    html: html.join(''),
  }
}

/** Where a mail leads to, below the language. */
function pathOf(kind: Mail['kind'], { token = '', id = '' }: Mail['values']): string {
  if (kind === 'invitation') return `/invitation/${token}`
  // Behind the #, so that the log of no server holds it.
  if (kind === 'email-change') return `/account#email=${encodeURIComponent(token)}`
  if (kind === 'email-changed') return '/account'
  return kind === 'password-reset' ? `/new-password/${token}` : `/quotes/${id}`
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
