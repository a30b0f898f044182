import type { Metadata } from 'next'
import { translatePage } from '#text/pages/pages.ts'
import prose from './house/prose.module.css'
import { requestLanguage } from './house/read-request.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = translatePage[await requestLanguage()]
  return { title: `${t('notFound.title')} – ${t('site.name')}` }
}

export default async function NotFound() {
  const language = await requestLanguage()
  const t = translatePage[language]
  return (
    <div className={prose.page}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={`/${language}`}>{t('notFound.home')}</a>
      </p>
    </div>
  )
}
