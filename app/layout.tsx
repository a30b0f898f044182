import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { registry } from '#domain/software/registry.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateSiteSearch } from '#text/site-search/site-search.ts'
import { mono, monoSigns, sans, sansSigns } from './fonts.ts'
import './global.css'
import frame from './house/frame.module.css'
// Error and not-found pages use it: loaded here, it is not preloaded for nothing on every other page.
import './house/prose.module.css'
import { EarlyInput } from './house/early-input.tsx'
import { LanguageLinks } from './house/language-links.tsx'
import { noteEarlyInput } from './house/note-early-input.ts'
import { requestLanguage, requestNonce, requestTheme } from './house/read-request.ts'
import { ThemeChoice } from './house/theme-choice.tsx'
import { Menu } from './navigation/menu.tsx'
import { namePlaces } from './navigation/site-map.ts'
import { SiteNav } from './navigation/site-nav.tsx'
import { SiteSearch } from './search/site-search.tsx'
import { AccountLink } from './team/account-link.tsx'

const fonts = [sans, mono, sansSigns, monoSigns].map(({ variable }) => variable).join(' ')

const publishers = registry.map(({ manual }) => manual.publisher)

export const metadata: Metadata = { title: 'Groundwork' }

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function Layout({ children }: { children: ReactNode }) {
  const language = await requestLanguage()
  const theme = await requestTheme()
  const t = translatePage[language]
  const search = translateSiteSearch[language]
  return (
    <html lang={language} data-theme={theme} className={fonts}>
      <body>
        <script nonce={await requestNonce()}>{noteEarlyInput}</script>
        {/* A header that is drawn while it is still arriving moves with every cell. */}
        <link rel="expect" href="#content" blocking="render" />
        <a className={frame.skip} href="#content">
          {t('site.skip')}
        </a>
        <header className={frame.header}>
          <a className={frame.name} href={`/${language}`}>
            <svg className={frame.mark} viewBox="0 0 24 24" aria-hidden="true">
              <path d="M5 22V3l13 4.5L5 12" />
              <path d="M1.5 22h21" />
            </svg>
            {t('site.name')}
          </a>
          <Menu label={t('site.menu')}>
            <SiteSearch
              language={language}
              label={search('label')}
              hint={search('hint')}
              loading={search('loading')}
              failed={search('failed')}
            />
            <SiteNav language={language} label={t('site.nav')} names={namePlaces(t)} />
            <LanguageLinks current={language} label={t('site.languages')} />
            <AccountLink
              language={language}
              signIn={t('site.signIn')}
              account={t('site.account')}
              unread={t('site.unread')}
            />
            <ThemeChoice
              initial={theme}
              label={t('site.theme')}
              names={{
                system: t('site.theme.system'),
                light: t('site.theme.light'),
                dark: t('site.theme.dark'),
              }}
            />
          </Menu>
        </header>
        <main id="content" tabIndex={-1} className={frame.main}>
          {children}
        </main>
        <footer className={frame.footer}>
          <p>{t('site.source', { publishers: new Intl.ListFormat(language).format(publishers) })}</p>
        </footer>
        <EarlyInput />
      </body>
    </html>
  )
}
