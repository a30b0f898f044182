import type { ScanServicePlan } from '#domain/software/isogeo-scan-fme/scan-services/plan-scan-services.ts'
import { writeLabelled } from '#text/join-texts.ts'
import { CopyText } from './copy-text.tsx'
import { FolderPicture } from './folder-picture.tsx'
import styles from './scan-services.module.css'
import { useTexts } from './texts.tsx'

/** The plan: services, folders, what is replaced, commands, and what it rests on. */
export function PlanView({ plan }: { plan: ScanServicePlan }) {
  const { t, language } = useTexts()
  return (
    <>
      <h3>{t('result.services')}</h3>
      <dl className={styles.services}>
        {plan.services.map(({ workGroup, role, serviceName, folder }) => (
          <div key={workGroup} data-role={role}>
            <dt>
              <strong>{workGroup}</strong> <span>{t(`role.${role}`)}</span>
            </dt>
            <dd>{serviceName}</dd>
            <dd>{folder}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('result.tree')}</h3>
      <FolderPicture plan={plan} />
      <CopyText title={t('result.treeText')} text={plan.folderTree} />
      <h3>{t('result.replacements')}</h3>
      <p className={styles.note}>{t('result.files')}</p>
      {plan.services.map(({ workGroup, replacements }) => (
        <table key={workGroup} className={styles.table}>
          <caption>{workGroup}</caption>
          <thead>
            <tr>
              <th scope="col">{t('result.occurrence')}</th>
              <th scope="col">{t('result.before')}</th>
              <th scope="col">{t('result.after')}</th>
            </tr>
          </thead>
          <tbody>
            {replacements.map(({ occurrence, find, replaceBy }) => (
              <tr key={occurrence}>
                <th scope="row">{occurrence}</th>
                <td>{find}</td>
                <td>{replaceBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <h3>{t('result.commands')}</h3>
      <ol className={styles.commands}>
        {plan.commands.map(({ step, text }) => (
          <li key={step}>
            <CopyText title={t(`command.${step}`)} text={text} />
            <p className={styles.note}>{t(`command.${step}.result`)}</p>
          </li>
        ))}
      </ol>
      <h3>{t('result.assumptions')}</h3>
      <ul className={styles.assumptions}>
        {plan.assumptions.map(({ code, values, citation }) => (
          <li key={code}>
            {t(`assumption.${code}`, values)}{' '}
            <cite>
              {writeLabelled(t('result.source'), citation.document, language)},{' '}
              <span lang="fr">{citation.title}</span>
            </cite>
          </li>
        ))}
      </ul>
    </>
  )
}
