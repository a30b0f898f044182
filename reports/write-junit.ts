import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { type PreflightContext, writeNotices } from './report-preflight.ts'
import { writeCheck } from './write-preflight.ts'

/** A verdict in the XML that build servers read of tests: a check is a test case. */
export function writeJunit(verdict: MachineVerdict, context: PreflightContext): string {
  const { checks } = verdict
  const count = (...statuses: string[]) => checks.filter(({ status }) => statuses.includes(status)).length
  const figures = `tests="${checks.length}" failures="${count('fail')}" errors="${count('unparsable', 'missing')}" skipped="${count('not-applicable', 'waived')}"`
  const cases = checks.map(result => {
    const { title, found, expected, remedy, evidence, waived } = writeCheck(result, verdict, context)
    const head = `    <testcase classname="${escapeXml(result.id)}" name="${escapeXml(title)}"`
    const message = escapeXml([found, expected, remedy].filter(text => text !== '').join(' | '))
    switch (result.status) {
      case 'fail':
        return `${head}>\n      <failure message="${message}" type="${result.severity}">${escapeXml(evidence)}</failure>\n    </testcase>`
      case 'missing':
      case 'unparsable':
        return `${head}>\n      <error message="${message}" type="${result.status}">${escapeXml(evidence)}</error>\n    </testcase>`
      case 'waived':
      case 'not-applicable':
        return `${head}>\n      <skipped message="${escapeXml(waived)}"/>\n    </testcase>`
      default:
        return result.status === 'warn'
          ? `${head}>\n      <system-out>${message}</system-out>\n    </testcase>`
          : `${head}/>`
    }
  })
  const notices = writeNotices(verdict, context)
  const name = escapeXml(`${context.name} ${verdict.phase}`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" ${figures}>`,
    `  <testsuite name="${name}" ${figures} timestamp="${verdict.date}T00:00:00">`,
    ...cases,
    ...(notices.length > 0 ? [`    <system-err>${escapeXml(notices.join('\n'))}</system-err>`] : []),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

/** Only characters that XML 1.0 holds. */
function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
