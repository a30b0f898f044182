import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { parseMessages } from '#text/translator.ts'
import { webhookMessages } from '#text/webhooks/webhooks.ts'
import { createHead } from '../../../house/page-head.ts'
import { TeamPage } from '../../../organisation/team-page.tsx'
import { WebhookTexts } from '../../../organisation/webhooks/texts.tsx'
import { Webhooks } from '../../../organisation/webhooks/webhooks.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateOrganisation[language]
  return { title: t('webhooks.title'), description: t('webhooks.lead'), path: '/organisation/webhooks' }
})

/** The webhooks of the organisation. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamPage language={language} page="webhooks" needs="webhooks:read">
      <WebhookTexts language={language} messages={parseMessages(webhookMessages[language], language)}>
        <Webhooks />
      </WebhookTexts>
    </TeamPage>
  )
}
