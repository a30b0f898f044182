import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { registry } from '#domain/software/registry.ts'
import { indexItems } from '#reports/search-items.ts'
import { translateCertificateCheck } from '#text/certificate-check/certificate-check.ts'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { translateConflict } from '#text/conflicts/conflicts.ts'
import { translateKeptPrice } from '#text/kept-prices/kept-prices.ts'
import { translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import type { Language } from '#text/language.ts'
import { translateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import { translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { translateMultiServer } from '#text/multi-server/multi-server.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { translateQuotePage } from '#text/quote-page/quote-page.ts'
import { translateScanServices } from '#text/scan-services/scan-services.ts'
import { translateSiteSearch } from '#text/site-search/site-search.ts'
import { translateSite } from '#text/sites/sites.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { translateSoftwarePage } from '#text/software-pages/software-pages.ts'
import { translateTeam } from '#text/team/team.ts'
import { createTranslator } from '#text/translator.ts'
import { writeProcedureLink } from '../procedure/write-procedure-link.ts'
import type { Entry } from './entry.ts'

/** Everything a search may lead to in a language: pages, references, procedures, software and their items. */
export function listEntries(language: Language): Entry[] {
  return [
    ...listPages(language),
    ...listReferences(language),
    ...registry.map(({ id, name, vendor, manual }) => ({
      kind: 'software' as const,
      title: name,
      detail: `${vendor}, ${manual.title}`,
      link: `/${language}/software/${id}`,
    })),
    ...listProcedures(language),
  ]
}

function listPages(language: Language): Entry[] {
  const page = (title: string, detail: string, path: string): Entry => ({
    kind: 'page',
    title,
    detail,
    link: `/${language}${path}`,
  })
  const estimate = translatePage[language]
  const quote = translateQuotePage[language]
  const sites = translateSite[language]
  const preflight = translatePreflightPage[language]
  const workflow = translateWorkflow[language]
  const mode = translateLicenceMode[language]
  const checklists = translateChecklistPage[language]
  const conflicts = translateConflict[language]
  const certificate = translateCertificateCheck[language]
  const servers = translateMultiServer[language]
  const services = translateScanServices[language]
  const software = translateSoftwarePage[language]
  const team = translateTeam[language]
  const organisation = translateOrganisation[language]
  const keptQuote = translateKeptQuote[language]
  const keptPrice = translateKeptPrice[language]
  return [
    page(estimate('estimate.metaTitle'), estimate('estimate.metaDescription'), ''),
    page(quote('page.title'), quote('page.lead'), '/quote'),
    page(sites('page.title'), sites('page.lead'), '/sites'),
    page(preflight('page.title'), preflight('page.lead'), '/preflight'),
    page(mode('page.title'), mode('page.lead'), '/licence-mode'),
    page(workflow('list.title'), workflow('list.lead'), '/licence-workflows'),
    ...workflowIds.map(id =>
      page(workflow(`workflow.${id}.title`), workflow(`workflow.${id}.summary`), `/licence-workflows/${id}`),
    ),
    page(checklists('paths.title'), checklists('paths.lead'), '/checklists'),
    page(conflicts('page.title'), conflicts('page.lead'), '/conflicts'),
    page(certificate('page.title'), certificate('page.lead'), '/planners/certificate-check'),
    page(servers('page.title'), servers('page.lead'), '/planners/multi-server'),
    page(services('page.title'), services('page.lead'), '/planners/scan-services'),
    page(software('list.title'), software('list.lead'), '/software'),
    page(team('signIn.title'), team('signIn.lead'), '/sign-in'),
    page(keptQuote('list.title'), keptQuote('list.lead'), '/quotes'),
    page(keptPrice('page.title'), keptPrice('page.lead'), '/price-lists'),
    page(organisation('page.title'), organisation('page.lead'), '/organisation'),
    page(organisation('members.title'), organisation('members.lead'), '/organisation/members'),
    page(organisation('keys.title'), organisation('keys.lead'), '/organisation/keys'),
    page(organisation('webhooks.title'), organisation('webhooks.lead'), '/organisation/webhooks'),
    page(organisation('audit.title'), organisation('audit.lead'), '/organisation/audit'),
    page(organisation('notices.title'), organisation('notices.lead'), '/notices'),
    page(organisation('account.title'), organisation('account.lead'), '/account'),
  ]
}

/** References lead to the estimate: that is where they are ordered. */
function listReferences(language: Language): Entry[] {
  const t = translateSiteSearch[language]
  return registry.flatMap(({ licences }) =>
    (licences?.catalogue ?? []).map(({ reference, name, kind, points }) => ({
      kind: 'reference' as const,
      title: reference,
      detail: t('detail.reference', { name, points, kind }),
      link: `/${language}`,
    })),
  )
}

function listProcedures(language: Language): Entry[] {
  const t = translateSiteSearch[language]
  const names = new Map<string, string>(registry.map(({ id, name }) => [id, name]))
  return Object.entries(procedureRegistry).flatMap(([software, { facts, messages }]) => {
    const translate = createTranslator(messages[language], language)
    const name = names.get(software) ?? software
    const titleOf = (id: string | undefined) => translate(`procedure.${id}.title`)
    return [
      ...facts.procedures.map(({ id }) => ({
        kind: 'procedure' as const,
        title: titleOf(id),
        detail: name,
        more: translate(`procedure.${id}.summary`),
        link: writeProcedureLink(language, software, id),
      })),
      ...indexItems(software as SoftwareId, facts, translate).map(
        ({ id, text, procedures, parts, codes }) => ({
          kind: 'item' as const,
          title: text,
          detail: t('detail.item', { software: name, procedure: titleOf(procedures[0]) }),
          more: [...parts.slice(1), codes].join('\n'),
          link: `${writeProcedureLink(language, software, procedures[0] ?? '')}#${id}`,
        }),
      ),
    ]
  })
}
