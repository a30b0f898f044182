import type { CertificateCheckInput } from '#domain/certificate-check/certificate-check-input.ts'
import { checkCertificates } from '#domain/certificate-check/check-certificates.ts'
import type { CertificateCheckAnswer } from '#openapi/responses/certificate-check.ts'
import type { Context } from '../bind-endpoint.ts'
import { presentCertificateCheck } from '../present-certificate-check.ts'

/** Compares the certificate entries of two configuration files. */
export function answerCertificateCheck(
  input: CertificateCheckInput,
  { language }: Context,
): CertificateCheckAnswer {
  return presentCertificateCheck(checkCertificates(input), language)
}
