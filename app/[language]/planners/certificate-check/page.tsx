import { notFound } from 'next/navigation'
import {
  certificateCheckMessages,
  translateCertificateCheck,
} from '#text/certificate-check/certificate-check.ts'
import { isLanguage } from '#text/language.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../../house/page-head.ts'
import { CertificateChecker } from '../../../planners/certificate-check/certificate-checker.tsx'

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = createHead(({ language }) => {
  const t = translateCertificateCheck[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/planners/certificate-check' }
})

/** Which certificate entry belongs into the configuration files after an update. */
export default async function Page({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <CertificateChecker
      language={language}
      messages={parseMessages(certificateCheckMessages[language], language)}
    />
  )
}
