import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type ProblemCode, problemCodes } from '#openapi/problem-codes.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateProblem } from '#text/problems/problems.ts'
import prose from '../../house/prose.module.css'
import { requestLanguage } from '../../house/read-request.ts'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  if (!isProblemCode(code)) return {}
  const language = await requestLanguage()
  return { title: `${translateProblem[language](`problem.${code}.title`)} – Groundwork` }
}

/** What the `type` of a problem leads to: what it means and what to do. */
export default async function Page({ params }: Props) {
  const { code } = await params
  if (!isProblemCode(code)) notFound()
  const language = await requestLanguage()
  const t = translatePage[language]
  const p = translateProblem[language]
  return (
    <article className={prose.page}>
      <h1>{p(`problem.${code}.title`)}</h1>
      <dl className={prose.facts}>
        <div>
          <dt>{t('problem.status')}</dt>
          <dd>{problemCodes[code]}</dd>
        </div>
        <div>
          <dt>{t('problem.code')}</dt>
          <dd>{code}</dd>
        </div>
      </dl>
      <h2>{t('problem.what')}</h2>
      <p>{p(`problem.${code}.explanation`)}</p>
      <h2>{t('problem.remedy')}</h2>
      <p>{p(`problem.${code}.remedy`)}</p>
      <nav className={prose.links} aria-labelledby="all-problems">
        <h2 id="all-problems">{t('problem.all')}</h2>
        <ul>
          {Object.entries(problemCodes).map(([other, status]) => (
            <li key={other}>
              <a href={`/problems/${other}`} aria-current={other === code ? 'page' : undefined}>
                {status} {p(`problem.${other as ProblemCode}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  )
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code)
}
