import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import {
  certificateCheckMessages,
  translateCertificateCheck,
} from '#text/certificate-check/certificate-check.ts'
import { isLanguage, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { parseMessages } from '#text/translator.ts'
import { CertificateChecker } from '../../../planners/certificate-check/certificate-checker.tsx'

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translateCertificateCheck[language]
  return {
    title: `${t('page.title')} – ${translatePage[language]('site.name')}`,
    description: t('page.lead'),
    alternates: {
      languages: Object.fromEntries(languages.map(other => [other, `/${other}/planners/certificate-check`])),
    },
  }
}

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
