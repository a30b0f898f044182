import type { CertificateCheckInput } from '#domain/software/izytroniq-enterprise/certificate-check/certificate-check-input.ts'
import { checkCertificates } from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import type { CertificateCheckAnswer } from '#openapi/responses/certificate-check.ts'
import type { Context } from '../http/bind-endpoint.ts'
import { presentCertificateCheck } from './present-certificate-check.ts'

/** Compares the certificate entries of two configuration files. */
export function answerCertificateCheck(
  input: CertificateCheckInput,
  { language }: Context,
): CertificateCheckAnswer {
  return presentCertificateCheck(checkCertificates(input), language)
}
