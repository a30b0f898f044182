import { notFound } from 'next/navigation'
import { registry } from '#domain/software/registry.ts'
import { isLanguage } from '#text/language.ts'
import { translateSoftwarePage } from '#text/software-pages/software-pages.ts'
import { createHead } from '../../../house/page-head.ts'
import styles from '../../../software/software.module.css'
import { SoftwareFacts } from '../../../software/software-facts.tsx'

type Params = { language: string; id: string }
type Props = { params: Promise<Params> }

export const generateMetadata = createHead<Params>(({ id }) => {
  const pack = registry.find(candidate => candidate.id === id)
  return pack ? { title: pack.name, description: pack.manual.title, path: `/software/${id}` } : null
})

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
