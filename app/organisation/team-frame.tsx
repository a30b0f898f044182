'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import sheet from '../house/sheet.module.css'
import { useSession } from '../team/use-session.ts'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'

const tabs = [
  { name: 'tab.organisation', path: '/organisation', needs: 'organisation:read' },
  { name: 'tab.members', path: '/organisation/members', needs: 'members:read' },
  { name: 'tab.keys', path: '/organisation/keys', needs: 'keys:read' },
  { name: 'tab.webhooks', path: '/organisation/webhooks', needs: 'webhooks:read' },
  { name: 'tab.audit', path: '/organisation/audit', needs: 'audit:read' },
  { name: 'tab.notices', path: '/notices', needs: undefined },
  { name: 'tab.account', path: '/account', needs: undefined },
] as const

/** The head of a page of the organisation, with the others that the role includes. */
export function TeamFrame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { language, t } = useTexts()
  const { organisation, may } = useSession()
  const pathname = usePathname()
  const open = tabs.filter(({ needs }) => needs === undefined || may(needs))
  return (
    <div className={sheet.page}>
      <div className={`${sheet.head} ${styles.head}`}>
        <p className={styles.organisation}>{organisation?.name}</p>
        <h1>{title}</h1>
        <p>{lead}</p>
        <nav className={styles.tabs} aria-label={t('tabs')}>
          <ul>
            {open.map(({ name, path }) => (
              <li key={path}>
                <a
                  href={`/${language}${path}`}
                  aria-current={pathname === `/${language}${path}` ? 'page' : undefined}
                >
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {children}
    </div>
  )
}
