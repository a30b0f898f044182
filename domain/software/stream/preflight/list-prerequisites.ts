import type { ParameterValues } from '../../../parameters/parameter.ts'
import { prerequisites } from '../procedures/services.data.ts'

/** What the kit installs on this site: SQL Server Express comes with a new instance only. */
export function listPrerequisites({ sqlServer }: ParameterValues): (typeof prerequisites.list)[number][] {
  return prerequisites.list.filter(({ id }) => id !== 'sql-server-express-2017' || sqlServer === 'new-local')
}
