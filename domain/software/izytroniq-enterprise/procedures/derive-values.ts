import type { ParameterValues } from '../../../parameters/parameter.ts'

type Derived = Record<string, string | number>

/** The addresses of the test pages and the connection string that the manual prints, with the names of the site. */
export function deriveValues({ serverName, sqlInstance }: ParameterValues): Derived {
  return {
    ...(serverName !== undefined && {
      syncServiceAddress: `https://${serverName}/syncservice`,
      bitsAddress: `https://${serverName}/bits`,
      handshakeAddress: `https://${serverName}/izytron.iq/handshakeremoteservice.svc`,
    }),
    ...(sqlInstance !== undefined && {
      syncConnectionString: `Data Source=${sqlInstance};Initial Catalog=SyncService;Integrated Security=True;MultipleActiveResultSets=True`,
    }),
  }
}
