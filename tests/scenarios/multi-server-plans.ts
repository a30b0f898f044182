type Server = { role: string; name: string; ipv6: string; services?: string[]; users?: number }

export const threeServers: Server[] = [
  { role: 'secondary', name: 'WEB2', ipv6: '2001:0DB8:0:0::11', users: 2 },
  { role: 'sql', name: 'SQL1', ipv6: '2001:db8::5' },
  { role: 'master', name: 'WEB1', ipv6: '2001:db8::10', users: 4 },
  { role: 'secondary', name: 'WEB3', ipv6: '2001:db8::12', users: 3 },
]

const change = (index: number, part: Partial<Server>) =>
  threeServers.map((server, at) => (at === index ? { ...server, ...part } : server))

/** Servers that are refused, with the faults as "pointer code". */
export const refusedServers: [name: string, servers: Server[], ...faults: string[]][] = [
  ['an IPv4 address', change(1, { ipv6: '192.0.2.1' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['a zone', change(1, { ipv6: 'fe80::1%eth0' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['a prefix length', change(1, { ipv6: '2001:db8::1/64' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['no address', change(1, { ipv6: '::' }), '/servers/1/ipv6 not_a_server_address'],
  ['the machine itself', change(1, { ipv6: '::1' }), '/servers/1/ipv6 not_a_server_address'],
  ['a group of machines', change(1, { ipv6: 'ff02::1' }), '/servers/1/ipv6 not_a_server_address'],
  ['a link-local address', change(1, { ipv6: 'fe80::1' }), '/servers/1/ipv6 not_a_server_address'],
  ['the last link-local one', change(1, { ipv6: 'FEBF:0::1' }), '/servers/1/ipv6 not_a_server_address'],
  ['IPv4 as IPv6', change(1, { ipv6: '::ffff:192.0.2.1' }), '/servers/1/ipv6 not_a_server_address'],
  ['two abbreviations', change(1, { ipv6: '2001::db8::1' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['nine groups', change(1, { ipv6: '1:2:3:4:5:6:7:8:9' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['five digits', change(1, { ipv6: '2001:db8::12345' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['brackets', change(1, { ipv6: '[2001:db8::1]' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['nothing', change(1, { ipv6: '' }), '/servers/1/ipv6 not_an_ipv6_address'],
  ['a name with a space', change(3, { name: 'WEB 3' }), '/servers/3/name not_a_host_name'],
  ['a name with a semicolon', change(3, { name: 'A;B' }), '/servers/3/name not_a_host_name'],
  ['no name', change(3, { name: '' }), '/servers/3/name not_a_host_name'],
  ['one name twice', change(3, { name: 'web1' }), '/servers/3/name duplicate_server_name'],
  [
    'one address twice, written otherwise',
    change(3, { ipv6: '2001:db8:0000::0010' }),
    '/servers/3/ipv6 duplicate_server_address',
  ],
  ['two masters', change(0, { role: 'master' }), '/servers not_one_master'],
  ['no master', change(2, { role: 'secondary' }), '/servers not_one_master'],
  ['no SQL Server', change(1, { role: 'secondary' }), '/servers not_one_sql_server'],
  [
    'services on the SQL Server',
    change(1, { services: ['indexing'] }),
    '/servers/1/services services_on_sql_server',
  ],
  [
    'a service twice on one server',
    change(0, { services: ['indexing', 'indexing'] }),
    '/servers/0/services/1 service_repeated',
  ],
]
