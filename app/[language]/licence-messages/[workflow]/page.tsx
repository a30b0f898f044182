import { notFound } from 'next/navigation'
import { isWorkflowId } from '#domain/licensing/workflows/workflow.ts'
import { isLanguage } from '#text/language.ts'
import { translateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import { createHead } from '../../../house/page-head.ts'
import { LicenceMessage } from '../../../licence-workflows/licence-message.tsx'
import styles from '../../../licence-workflows/message-panel.module.css'
import { textsOfMessagePanel } from '../../../licence-workflows/message-texts.ts'

type Params = { language: string; workflow: string }
type Props = { params: Promise<Params> }

export const generateMetadata = createHead<Params>(({ language, workflow }) => {
  if (!isWorkflowId(workflow)) return null
  const t = translateLicenceMessage[language]
  return {
    title: t(`subject.${workflow}`),
    description: t('page.lead'),
    path: `/licence-messages/${workflow}`,
  }
})

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
