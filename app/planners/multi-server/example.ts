import type { Options, Row } from './read-rows.ts'

export const exampleRows: readonly Row[] = [
  { id: 0, role: 'sql', name: 'sql.example.com', ipv6: '2001:db8::5', users: '0', services: [] },
  { id: 1, role: 'master', name: 'web1.example.com', ipv6: '2001:db8::10', users: '4', services: [] },
  { id: 2, role: 'secondary', name: 'web2.example.com', ipv6: '2001:db8::11', users: '2', services: [] },
  { id: 3, role: 'secondary', name: 'web3.example.com', ipv6: '2001:db8::12', users: '3', services: [] },
]

export const exampleOptions: Options = { balancedByCrm: true, integration: true, newUsers: '4' }

/** A server with which the page begins, or which it adds: names and addresses that are nobody’s (RFC 2606 and 3849). */
export function holdsExample(rows: readonly Row[]): boolean {
  return rows.some(
    ({ name, ipv6 }) => /(^|\.)example\.com$/i.test(name.trim()) || /^2001:0?db8:/i.test(ipv6.trim()),
  )
}
