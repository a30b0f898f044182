import { isLanguage, type Language, languages } from '#text/language.ts'
import { offlinePageMessages } from '#text/offline-page/offline-page.ts'
import { pageCacheName, pageKey, pageMatch } from './page-cache.ts'

declare const self: ServiceWorkerGlobalScope

/** The answer to a page that neither the server nor this device can give. */
export async function answerOffline(address: string): Promise<Response> {
  const { pathname } = new URL(address)
  const [, first = ''] = pathname.split('/')
  const language = isLanguage(first) ? first : chooseLanguage()
  if (pathname === '/') {
    // The server would lead on to the reader's language; any that is kept is better than none.
    for (const other of [language, ...languages])
      if (await isKept(`/${other}`)) return Response.redirect(pageKey(`/${other}`))
  }
  const checklists = `/${language}/checklists`
  return writePage(language, (await isKept(checklists)) ? checklists : null)
}

function chooseLanguage(): Language {
  return self.navigator.languages.map(tag => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

async function isKept(path: string): Promise<boolean> {
  return (await self.caches.match(pageKey(path), { ...pageMatch, cacheName: pageCacheName })) !== undefined
}

const style = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
a { color: inherit }`

function writePage(language: Language, checklists: string | null): Response {
  const t = offlinePageMessages[language]
  const nonce = self.crypto.randomUUID()
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.title} – Groundwork</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${t.title}</h1>
<p>${t.text}</p>
<p><a href="">${t.again}</a></p>
${checklists ? `<p><a href="${checklists}">${t.checklists}</a></p>\n` : ''}</main>
</body>
</html>
`
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  })
}
