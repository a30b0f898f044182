import sheet from '../house/sheet.module.css'
import { ProblemLine } from '../team/problem-line.tsx'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'
import type { KeptList } from './use-list.ts'

/** What stands below a list: that it is still loaded, what went wrong, or the way to more. */
export function ListEnd<Item>({ list }: { list: KeptList<Item> }) {
  const { t } = useTexts()
  return (
    <div>
      {list.items === null && list.isLoading && <p className={styles.quiet}>{t('loading')}</p>}
      <ProblemLine problem={list.problem} />
      {(list.problem || list.hasMore) && (
        <button
          type="button"
          className={sheet.button}
          onClick={() => void (list.items === null ? list.reload() : list.more())}
        >
          {t(list.problem ? 'retry' : 'more')}
        </button>
      )}
    </div>
  )
}
