import type { Parameter } from '#domain/parameters/parameter.ts'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import type { TakenValue } from './taken-values.ts'

/** From where a value of the form is, or that it contradicts what another tool knows, with the way to take that over. */
export function TakenLine({
  name,
  parameter,
  taken,
  onTakeOver,
}: {
  name: string
  parameter: Parameter
  taken: TakenValue
  onTakeOver: () => void
}) {
  const { t, translators } = useTexts()
  const { value, source, differs } = taken
  const label =
    typeof value === 'boolean'
      ? t(value ? 'taken.yes' : 'taken.no')
      : parameter.kind === 'choice'
        ? translators.procedure(`option.${name}.${value}`)
        : String(value)
  return (
    <p className={differs ? field.fault : field.hint} data-taken={differs ? 'differs' : 'taken'}>
      {t(`taken.${source}`, { value: label })}
      {differs && (
        <>
          {' '}
          {t('taken.differs')}{' '}
          <button type="button" className={sheet.link} onClick={onTakeOver}>
            {t('taken.takeOver')}
          </button>
        </>
      )}
    </p>
  )
}
