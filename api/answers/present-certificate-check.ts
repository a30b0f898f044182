import type {
  CertificateCheck,
  CheckedConfig,
} from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import type { CertificateCheckAnswer } from '#openapi/responses/certificate-check.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { writeDifference, writeHidden, writeThumbprint } from '#reports/write-certificate-check.ts'
import { writeExplainedByCode } from '#reports/write-explained.ts'
import {
  type TranslateCertificateCheck,
  translateCertificateCheck,
} from '#text/certificate-check/certificate-check.ts'
import type { Language } from '#text/language.ts'

/** A certificate check as the API answers it, texts in the reader's language. */
export function presentCertificateCheck(check: CertificateCheck, language: Language): CertificateCheckAnswer {
  const t = translateCertificateCheck[language]
  return {
    verdict: check.verdict,
    text: t(`verdict.${check.verdict}`),
    before: presentConfig(check.before, t),
    after: presentConfig(check.after, t),
    differences: check.differences.map(difference => ({
      ...difference,
      text: writeDifference(difference, t),
    })),
    differencesComplete: check.differencesComplete,
    snippet: check.snippet,
    targets: [...check.targets],
    ...presentExplained(writeExplainedByCode(check, t)),
  }
}

function presentConfig(config: CheckedConfig, t: TranslateCertificateCheck) {
  return {
    ...config,
    entries: config.entries.map(({ thumbprint, ...entry }) => ({
      ...entry,
      thumbprint: {
        ...thumbprint,
        text: writeThumbprint(thumbprint, t),
        hidden: thumbprint.hidden.map(character => ({ ...character, text: writeHidden(character, t) })),
      },
    })),
  }
}
