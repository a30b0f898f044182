import { listCapabilities } from '#domain/software/list-capabilities.ts'
import type { Pack, SoftwareId } from '#domain/software/pack.ts'
import { formatDay } from '#reports/format-day.ts'
import type { Language } from '#text/language.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import type { TranslateSoftwarePage } from '#text/software-pages/software-pages.ts'
import styles from './software.module.css'

type Props = { pack: Pack; language: Language; t: TranslateSoftwarePage; isWhole?: boolean }

const pages = {
  sizing: () => '',
  licensing: () => '',
  checklists: (id: SoftwareId) => `/checklists/${id}`,
  preflight: (id: SoftwareId) => `/preflight?software=${id}`,
} as const

/** What else there is for a software, by the text that names it. */
const tools = {
  stream: ['licence-mode', 'licence-workflows'],
  'izytroniq-enterprise': ['certificate-check'],
  'sage-100c-crm': ['multi-server'],
  'isogeo-scan-fme': ['scan-services'],
} as const satisfies Readonly<Record<SoftwareId, readonly string[]>>

/** Pages of stream stand on their own; the planners of the others are together. */
const pathTo = (software: SoftwareId, tool: string) => (software === 'stream' ? tool : `planners/${tool}`)

/** What is known about a software: publisher, manual, what can be asked, procedures; whole with their summaries. */
export function SoftwareFacts({ pack, language, t, isWhole = false }: Props) {
  const { id, vendor, manual, ruleset } = pack
  const known = procedureRegistry[id]
  const messages = known?.messages[language] ?? {}
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('software.vendor')}</dt>
        <dd>{vendor}</dd>
      </div>
      <div>
        <dt>{t('software.manual')}</dt>
        <dd lang={manual.language}>
          {manual.title} ({manual.document})
        </dd>
      </div>
      {isWhole && (
        <div>
          <dt>{t('software.language')}</dt>
          <dd>{t(`software.language.${manual.language}`)}</dd>
        </div>
      )}
      {isWhole && ruleset && (
        <div>
          <dt>{t('software.ruleset')}</dt>
          <dd>{formatDay(ruleset.version.slice(0, 10), language)}</dd>
        </div>
      )}
      <div>
        <dt>{t('software.capabilities')}</dt>
        <dd>
          <ul className={styles.links}>
            {listCapabilities(pack).map(capability => (
              <li key={capability}>
                <a href={`/${language}${pages[capability](id)}`}>{t(`capability.${capability}`)}</a>
              </li>
            ))}
            {tools[id].map(tool => (
              <li key={tool}>
                <a href={`/${language}/${pathTo(id, tool)}`}>{t(`tool.${tool}`)}</a>
              </li>
            ))}
            <li>
              <a href={`/${language}/conflicts?software=${id}`}>{t('capability.conflicts')}</a>
            </li>
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('software.procedures')}</dt>
        <dd>
          {known ? (
            <ul className={isWhole ? styles.procedures : styles.links}>
              {known.facts.procedures.map(procedure => (
                <li key={procedure.id}>
                  <a href={`/${language}/checklists/${id}/${procedure.id}`}>
                    {messages[`procedure.${procedure.id}.title`]}
                  </a>
                  {isWhole && <p>{messages[`procedure.${procedure.id}.summary`]}</p>}
                </li>
              ))}
            </ul>
          ) : (
            t('software.procedures.none')
          )}
        </dd>
      </div>
    </dl>
  )
}
