import type { MultiServerPlan } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import { CopyField } from './copy-field.tsx'
import { LoadPicture } from './load-picture.tsx'
import styles from './planner.module.css'
import { useTexts } from './texts.tsx'

/** The plan in the order in which it is carried out. */
export function PlanView({ plan }: { plan: MultiServerPlan }) {
  const { t } = useTexts()
  const { conditions, fields, installOrder, services, byHand, distribution, assumptions } = plan
  return (
    <div className={styles.plan}>
      <section>
        {conditions.map(({ code }) => (
          <p key={code} className={styles.blocker}>
            <strong>{t('page.blocker')}</strong> {t(`condition.${code}`)}
          </p>
        ))}
        <h2>{t('page.order')}</h2>
        <ol>
          {installOrder.map(({ server, role }) => (
            <li key={server}>
              <strong>{server}</strong>, {t(`role.${role}`)}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('page.fields')}</h2>
        <p>{t('page.fieldsPlace')}</p>
        <dl>
          {fields.map(planned => (
            <CopyField key={planned.label} {...planned} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('page.services')}</h2>
        <ul>
          {services.map(({ service, server, proposed }) => (
            <li key={service}>
              {t(`service.${service}`)} – <strong>{server}</strong> (
              {t(proposed ? 'service.proposed' : 'service.asked')})
            </li>
          ))}
        </ul>
        <h2>{t('page.byHand')}</h2>
        <ul>
          {byHand.map(({ code, servers }) => (
            <li key={code}>
              {t(`hand.${code}`)} <strong>{servers.join(', ')}</strong>
            </li>
          ))}
        </ul>
      </section>
      {distribution.steps.length > 0 && (
        <section>
          <h2>{t('page.distribution')}</h2>
          <LoadPicture {...distribution} />
          <ol className={styles.steps}>
            {distribution.steps.map(step => (
              <li key={step.user}>{t('page.step', step)}</li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t('page.assumptions')}</h2>
        <ul>
          {assumptions.map(({ code, values }) => (
            <li key={code}>{t(`assumption.${code}`, values)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
