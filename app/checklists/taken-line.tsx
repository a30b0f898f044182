import type { WrittenTaken } from '#reports/write-taken.ts'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'

/** From where a value of the form is, or that it contradicts what another tool knows, with the way to take that over. */
export function TakenLine({
  taken: { text, differs },
  onTakeOver,
}: {
  taken: WrittenTaken
  onTakeOver: () => void
}) {
  const { t } = useTexts()
  return (
    <p className={differs ? field.fault : field.hint} data-taken={differs ? 'differs' : 'taken'}>
      {text}
      {differs && (
        <>
          {' '}
          <button type="button" className={sheet.link} onClick={onTakeOver}>
            {t('taken.takeOver')}
          </button>
        </>
      )}
    </p>
  )
}
