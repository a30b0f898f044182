import styles from './site-bar.module.css'

/** Where a site stands, in the bar: whole, or short on a small screen. */
export function StandingLine({ whole = '', short = '' }: { whole?: string; short?: string }) {
  return (
    <p className={styles.standing} title={whole}>
      <span className={styles.whole}>{whole}</span>
      <span className={styles.short}>{short}</span>
    </p>
  )
}
