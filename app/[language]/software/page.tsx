import { notFound } from 'next/navigation'
import { registry } from '#domain/software/registry.ts'
import { isLanguage } from '#text/language.ts'
import { softwarePageMessages, translateSoftwarePage } from '#text/software-pages/software-pages.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { readQuery, type SearchParams } from '../../house/read-query.ts'
import { ItemSearch } from '../../software/item-search.tsx'
import { nameProcedures } from '../../software/name-procedures.ts'
import styles from '../../software/software.module.css'
import { SoftwareFacts } from '../../software/software-facts.tsx'

type Props = {
  params: Promise<{ language: string }>
  searchParams: SearchParams
}

export const generateMetadata = createHead(({ language }) => {
  const t = translateSoftwarePage[language]
  return { title: t('list.title'), description: t('list.lead'), path: '/software' }
})

/** Every software, and one search over the items of all. */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const { search = '' } = await readQuery(searchParams)
  const t = translateSoftwarePage[language]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('list.title')}</h1>
        <p>{t('list.lead')}</p>
      </header>
      <div className={styles.columns}>
        <ItemSearch
          language={language}
          messages={parseMessages(softwarePageMessages[language], language)}
          procedureNames={nameProcedures(language)}
          softwareNames={Object.fromEntries(registry.map(({ id, name }) => [id, name]))}
          initialSearch={search}
        />
        <ul className={styles.software}>
          {registry.map(pack => (
            <li key={pack.id}>
              <h2>
                <a href={`/${language}/software/${pack.id}`}>{pack.name}</a>
              </h2>
              <SoftwareFacts pack={pack} language={language} t={t} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
