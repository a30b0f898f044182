import charts from './charts.module.css'
import type { StepName } from './place-step-name.ts'

/** A name from the width on that has room for it, and on narrower ones its figure alone. */
export function StepNameText({
  label: { nameFrom, figureFrom },
  name,
  figure,
}: {
  label: StepName
  name: string
  figure: string
}) {
  const until = nameFrom === null ? '' : charts[`to${nameFrom}`]
  return (
    <>
      {nameFrom !== null && <tspan className={charts[`from${nameFrom}`]}>{name}</tspan>}
      {figureFrom !== null && figureFrom !== nameFrom && (
        <tspan className={`${charts[`from${figureFrom}`] ?? ''} ${until}`}>{figure}</tspan>
      )}
    </>
  )
}
