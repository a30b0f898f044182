import { useRef, useState } from 'react'
import { downloadBlob } from '../../house/download-blob.ts'
import sheet from '../../house/sheet.module.css'
import { PasswordField } from '../../team/credential-fields.tsx'
import { ProblemLine } from '../../team/problem-line.tsx'
import { requestKept } from '../../team/request-kept.ts'
import { useForm } from '../../team/use-form.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../organisation.module.css'
import { SecretShown } from '../secret-shown.tsx'
import { useTexts } from '../texts.tsx'
import { FactorSetUp, type FactorStart } from './factor-set-up.tsx'

type Act = 'enable' | 'generate-backup-codes' | 'disable'

/** A code of an app beside the password: set up, with codes for when it is lost, and turned off again. */
export function SecondFactor() {
  const { t } = useTexts()
  const { hasSecondFactor, refresh } = useSession()
  const [start, setStart] = useState<FactorStart | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [said, setSaid] = useState('')
  const act = useRef<Act>('enable')
  const form = useForm(
    { password: '' },
    body => {
      setSaid('')
      return requestKept<FactorStart>(`/api/auth/two-factor/${act.current}`, { method: 'POST', body })
    },
    async answer => {
      form.set({ password: '' })
      if (act.current === 'enable') return setStart(answer)
      if (act.current === 'generate-backup-codes') return setCodes(answer.backupCodes)
      setCodes(null)
      setSaid(t('account.factor.ended'))
      await refresh()
    },
  )
  const choose = (chosen: Act) => () => {
    act.current = chosen
  }

  async function turnedOn({ backupCodes }: FactorStart) {
    setStart(null)
    setCodes(backupCodes)
    setSaid(t('account.factor.done'))
    await refresh()
  }

  return (
    <section>
      <h2>{t('account.factor')}</h2>
      <p>{t(hasSecondFactor ? 'account.factor.on' : 'account.factor.off')}</p>
      {start ? (
        <FactorSetUp start={start} onDone={turnedOn} onCancel={() => setStart(null)} />
      ) : (
        <form noValidate onSubmit={form.submit} className={styles.form}>
          <PasswordField label={t('account.factor.password')} {...form.field('password')} />
          <ProblemLine problem={form.problem} />
          <p className={styles.actions}>
            {hasSecondFactor ? (
              <>
                <button type="submit" className={sheet.button} onClick={choose('generate-backup-codes')}>
                  {t('account.factor.renew')}
                </button>
                <button type="submit" className={sheet.button} onClick={choose('disable')}>
                  {t('account.factor.turnOff')}
                </button>
              </>
            ) : (
              <button type="submit" className={sheet.primary} onClick={choose('enable')}>
                {t('account.factor.start')}
              </button>
            )}
          </p>
        </form>
      )}
      {codes && (
        <SecretShown
          key={codes.join()}
          lead={t('account.factor.codes')}
          secret={codes.join('\n')}
          onClose={() => setCodes(null)}
        >
          <button
            type="button"
            className={sheet.link}
            onClick={() =>
              downloadBlob(
                new Blob([`Groundwork\n\n${codes.join('\n')}\n`], { type: 'text/plain' }),
                'groundwork-codes.txt',
              )
            }
          >
            {t('account.factor.save')}
          </button>
        </SecretShown>
      )}
      <p role="status" className={styles.status}>
        {said}
      </p>
    </section>
  )
}
