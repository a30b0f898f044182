import type { Address, Block, Fact, Report, Table } from '#reports/report.ts'
import { ScrollBox } from '../house/scroll-box.tsx'
import tables from '../house/tables.module.css'
import styles from './preview.module.css'

/** A report as a letter on the screen: the same words in the same order as on paper. */
export function ReportView({ report }: { report: Report }) {
  const { letterhead, title, lead, facts, notices, parts, colon } = report
  return (
    <article className={styles.paper} lang={report.language}>
      {letterhead && (
        <header>
          {letterhead.from && (
            <div className={styles.sender} style={{ borderColor: letterhead.colour ?? undefined }}>
              <Party address={letterhead.from} colon={colon} />
              {letterhead.logo && (
                // biome-ignore lint/performance/noImgElement: a data URL has nothing to be loaded
                <img className={styles.logo} src={letterhead.logo} alt={letterhead.from.name} />
              )}
            </div>
          )}
          <div className={styles.head}>
            <Party address={letterhead.to} colon={colon} />
            <Facts facts={facts} />
          </div>
        </header>
      )}
      <h3 className={styles.title}>{title}</h3>
      {lead !== '' && <p>{lead}</p>}
      {notices.map(notice => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {parts.map(part => (
        <section key={part.title}>
          <h4>{part.title}</h4>
          {part.blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name and keep their order
            <BlockView key={at} block={block} title={part.title} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Party({ address: { label, name, lines }, colon }: { address: Address; colon: string }) {
  return (
    <p>
      <span className="hidden">
        {label}
        {colon}{' '}
      </span>
      <strong>{name}</strong>
      {lines.map(line => (
        <span key={line} className={styles.address}>
          {line}
        </span>
      ))}
    </p>
  )
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function BlockView({ block, title }: { block: Block; title: string }) {
  switch (block.kind) {
    case 'facts':
      return (
        <>
          {block.heading !== undefined && <h5>{block.heading}</h5>}
          <Facts facts={block.facts} />
        </>
      )
    case 'table':
      return <TableView table={block} title={title} />
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'text':
      return block.paragraphs.map(text => <p key={text}>{text}</p>)
    case 'signature':
      return (
        <div className={styles.places}>
          {block.places.map(place => (
            <p key={place}>{place}</p>
          ))}
        </div>
      )
    case 'checks':
      return null
  }
}

function TableView({ table: { columns, rows, groups, sums = [] }, title }: { table: Table; title: string }) {
  const classOf = (index: number) =>
    columns[index]?.isNumeric ? `${tables.number} ${styles.number}` : undefined
  return (
    <ScrollBox label={title}>
      <table className={`${tables.table} ${styles.table} ${sums.length > 0 ? styles.order : ''}`}>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th key={label} scope="col" className={classOf(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row, at) => [
            groups?.has(at) && (
              <tr key={`of ${row[0]}`}>
                <th scope="colgroup" colSpan={columns.length}>
                  {groups.get(at)}
                </th>
              </tr>
            ),
            <tr key={row[0]}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]?.label} scope="row" className={classOf(index)}>
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]?.label} className={classOf(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>,
          ])}
        </tbody>
        <tfoot>
          {sums.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row" colSpan={columns.length - 1} className={tables.number}>
                {label}
              </th>
              <td className={tables.number}>{value}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </ScrollBox>
  )
}
