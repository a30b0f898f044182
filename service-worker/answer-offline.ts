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

/** The paper and ink of the other pages: their style sheet may not be on this device. */
const style = `:root { color-scheme: light dark; font: 1rem/1.5 "IBM Plex Sans", system-ui, sans-serif }
body { margin: 0; background: light-dark(#f4f1e8, #0c2340); color: light-dark(#1b2230, #eaf2fb) }
header { padding: .75rem 1.25rem; border-bottom: 1px solid light-dark(#7d7768, #7fa0c4); background: light-dark(#fbf9f3, #102b4d); font-weight: 600; font-size: 1.125rem }
main { max-width: 36rem; padding: 2.5rem 1.25rem }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.15 }
a { color: inherit; text-underline-offset: .2em }
a:focus-visible { outline: 2px solid light-dark(#b8340f, #ffb257); outline-offset: 2px }`

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
<header>Groundwork</header>
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
