import { listLongNames, nameMachine } from '../../../parameters/checks/account-place.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'
import { textTraits } from '../../../parameters/text-traits.ts'

type Derived = Record<string, string | number>

/** The account under the name of its machine, the addresses of the test pages and the connection string that the manual prints, with the names of the site. */
export function deriveValues({ serverName, serviceAccount, sqlInstance }: ParameterValues): Derived {
  const host = String(serverName ?? '')
  const account = serviceAccount === undefined ? undefined : nameMachine(String(serviceAccount), host)
  return {
    longNames: listLongNames([host, ...(account === undefined ? [] : [account])]).join(', '),
    ...(account !== undefined && {
      serviceAccount: account,
      isManaged: textTraits['managed-account'](account) ? 'yes' : 'no',
    }),
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
