import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { registry } from '#domain/software/registry.ts'
import { isLanguage, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateSoftwarePage } from '#text/software-pages/software-pages.ts'
import styles from '../../../software/software.module.css'
import { SoftwareFacts } from '../../../software/software-facts.tsx'

type Props = { params: Promise<{ language: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, id } = await params
  const pack = registry.find(candidate => candidate.id === id)
  if (!isLanguage(language) || !pack) return {}
  return {
    title: `${pack.name} – ${translatePage[language]('site.name')}`,
    description: pack.manual.title,
    alternates: {
      languages: Object.fromEntries(languages.map(other => [other, `/${other}/software/${id}`])),
    },
  }
}

/** One software: its manual, what can be asked about it and its procedures. */
export default async function Page({ params }: Props) {
  const { language, id } = await params
  const pack = registry.find(candidate => candidate.id === id)
  if (!isLanguage(language) || !pack) notFound()
  const t = translateSoftwarePage[language]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p>
          <a href={`/${language}/software`}>{t('software.all')}</a>
        </p>
        <h1>{pack.name}</h1>
      </header>
      <div className={styles.one}>
        <SoftwareFacts pack={pack} language={language} t={t} isWhole />
      </div>
    </div>
  )
}
