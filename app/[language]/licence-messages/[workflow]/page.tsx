import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isWorkflowId } from '#domain/licensing/workflows/workflow.ts'
import { isLanguage, languages } from '#text/language.ts'
import { translateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import { translatePage } from '#text/pages/pages.ts'
import { LicenceMessage } from '../../../licence-workflows/licence-message.tsx'
import styles from '../../../licence-workflows/message-panel.module.css'
import { textsOfMessagePanel } from '../../../licence-workflows/message-texts.ts'

type Props = { params: Promise<{ language: string; workflow: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, workflow } = await params
  if (!isLanguage(language) || !isWorkflowId(workflow)) return {}
  const t = translateLicenceMessage[language]
  return {
    title: `${t(`subject.${workflow}`)} – ${translatePage[language]('site.name')}`,
    description: t('page.lead'),
    alternates: {
      languages: Object.fromEntries(
        languages.map(other => [other, `/${other}/licence-messages/${workflow}`]),
      ),
    },
  }
}

export default async function Page({ params }: Props) {
  const { language, workflow } = await params
  if (!isLanguage(language) || !isWorkflowId(workflow)) notFound()
  const t = translateLicenceMessage[language]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('page.title')}</h1>
        <p>{t(`subject.${workflow}`)}</p>
        <p className={styles.lead}>{t('page.lead')}</p>
      </header>
      <LicenceMessage language={language} workflow={workflow} texts={textsOfMessagePanel(language)} />
    </div>
  )
}
