import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { registry } from '#domain/software/registry.ts'
import { packs } from '../domain/support/checklists.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const body = { software: 'stream', procedure: 'pre-install' }
const of = (parameters: object, procedure = 'pre-install') => ({ ...body, procedure, parameters })
const at = '2026-11-24T08:30:00Z'

type Case = [name: string, body: unknown, ...faults: string[]]

const cases: Case[] = [
  ['nothing', {}, '/software required', '/procedure required'],
  ['no object', [], ' invalid_type'],
  ['an unknown software', { software: 'streem', procedure: 'pre-install' }, '/software unknown_value'],
  ...registry
    .filter(({ id }) => !packs.some(pack => pack.id === id))
    .map(
      ({ id: software }): Case => [
        `a software without procedures: ${software}`,
        { ...body, software },
        '/software unknown_value',
      ],
    ),
  ['a software that every object has', { ...body, software: '__proto__' }, '/software unknown_value'],
  ['an unknown procedure', { ...body, procedure: 'preinstall' }, '/procedure unknown_value'],
  ['a procedure that every object has', { ...body, procedure: 'constructor' }, '/procedure unknown_value'],
  ['an unknown procedure beside parameters', of({ nonsense: 1 }, 'x'), '/procedure unknown_value'],
  ['an unknown property', { ...body, site: 'x' }, '/site unknown_property'],
  ['an unknown parameter', of({ port: 1 }), '/parameters/port unknown_property'],
  ['a parameter of another procedure', of({ symptom: 'x' }), '/parameters/symptom unknown_property'],
  ['an unknown option', of({ sqlServer: 'cloud' }), '/parameters/sqlServer unknown_value'],
  ['a port beyond the last', of({ httpsPort: 65_536 }), '/parameters/httpsPort too_big'],
  ['the port 0', of({ httpsPort: 0 }), '/parameters/httpsPort too_small'],
  [
    'a route that no answers lead to',
    { ...body, route: { path: 'move-machine.nowhere', step: 2 } },
    '/route/path unknown_value',
  ],
  [
    'a route without this procedure',
    { ...body, route: { path: 'licence-change.more-points', step: 1 } },
    '/route/path unknown_value',
  ],
  [
    'a step of another procedure',
    { ...body, route: { path: 'move-machine.still-there.remote.cloud', step: 3 } },
    '/route/step unknown_value',
  ],
  [
    'a step beyond the last',
    { ...body, route: { path: 'first-install.remote', step: 9 } },
    '/route/step unknown_value',
  ],
  ['half a step', { ...body, route: { path: 'first-install.remote', step: 1.5 } }, '/route/step not_whole'],
  ['a route without a step', { ...body, route: { path: 'first-install.remote' } }, '/route/step required'],
  [
    'what the answers settled otherwise',
    { ...of({ sqlServer: 'new-local' }), route: { path: 'first-install.remote', step: 1 } },
    '/parameters/sqlServer unknown_value',
  ],
  ['half a port', of({ httpsPort: 8443.5 }), '/parameters/httpsPort not_whole'],
  ['a port in quotes', of({ httpsPort: '8443' }), '/parameters/httpsPort invalid_type'],
  ['equal ports', of({ httpsPort: 1433 }), '/parameters/sqlPort duplicate_port'],
  ['the port of the kit for HTTPS', of({ httpsPort: 1884 }), '/parameters/httpsPort port_of_kit'],
  [
    'the port of the kit for HTTPS, MQTT moved afterwards',
    of({ httpsPort: 1884, mqttPort: 1900 }),
    '/parameters/httpsPort port_of_kit',
  ],
  ['the port of the kit for SQL Server', of({ sqlPort: 1884 }), '/parameters/sqlPort port_of_kit'],
  [
    'a range that Windows does not take',
    of({ dynamicPortStart: 1, dynamicPortCount: 1 }),
    '/parameters/dynamicPortStart too_small',
    '/parameters/dynamicPortCount too_small',
  ],
  [
    'an account on a machine without a name',
    of({ hostName: '192.0.2.7', serviceAccount: 'PLANT\\svc' }),
    '/parameters/hostName account_needs_machine_name',
  ],
  [
    'a reserved name of an instance',
    of({ sqlInstance: 'MSSQLServer' }),
    '/parameters/sqlInstance reserved_instance_name',
  ],
  [
    'an IPv6 address of the database server',
    of({ sqlServer: 'remote', databaseServer: '[2001:db8::1]\\EMS,1433' }),
    '/parameters/databaseServer not_a_database_server',
  ],
  [
    'a SQL Server of this machine under the name of another',
    of({ hostName: 'EMS01', sqlServer: 'existing-local', databaseServer: 'DB9\\X' }),
    '/parameters/databaseServer database_server_elsewhere',
  ],
  [
    'a SQL Server of another machine under the name of this one',
    of({ hostName: 'EMS01', sqlServer: 'remote', databaseServer: 'ems01.example.org\\X' }),
    '/parameters/databaseServer database_server_here',
  ],
  ['MQTT among dynamic ports', of({ mqttPort: 50_000 }), '/parameters/mqttPort port_in_dynamic_range'],
  [
    'a range to set that holds the port of the kit',
    of({
      dynamicPortStart: 1025,
      dynamicPortCount: 64_511,
      newDynamicPortStart: 1500,
      newDynamicPortCount: 1000,
      mqttPort: 5000,
    }),
    '/parameters/newDynamicPortStart dynamic_range_holds_port',
  ],
  [
    'the usual range against a system that is down, with the MQTT port in it',
    of({ symptom: 'system-not-operational', mqttPort: 50_000 }, 'troubleshoot'),
    '/parameters/newDynamicPortStart dynamic_range_holds_port',
  ],
  [
    'dynamic ports beyond the last',
    of({ dynamicPortStart: 60_000 }),
    '/parameters/dynamicPortCount dynamic_range_too_long',
  ],
  [
    'equal database names',
    of({ dataDatabase: 'ems_pricing' }),
    '/parameters/pricingDatabase duplicate_database_name',
  ],
  [
    'a database name with a hyphen',
    of({ dataDatabase: 'ems-data' }),
    '/parameters/dataDatabase not_a_database_name',
  ],
  [
    'a server without instance',
    of({ databaseServer: 'SQL-02' }),
    '/parameters/databaseServer not_a_database_server',
  ],
  ['an account without domain', of({ serviceAccount: 'svc' }), '/parameters/serviceAccount not_an_account'],
  ['a relative path', of({ streamPath: 'EMS' }), '/parameters/streamPath not_a_windows_path'],
  ['a name with a port', of({ hostName: 'EMS:8443' }), '/parameters/hostName not_a_host_name'],
  ['a mark that turns the writing', of({ siteName: 'a\u202eb' }), '/parameters/siteName unsafe_character'],
  ['a control character', of({ siteName: 'a\u0000b' }), '/parameters/siteName unsafe_character'],
  ['parameters that are no object', of([]), '/parameters invalid_type'],
  ['no roles', { ...body, roles: [] }, '/roles too_small'],
  ['an unknown role', { ...body, roles: ['dba', 'boss'] }, '/roles/1 unknown_value'],
  ['progress without a state', { ...body, progress: [{ item: 'x', at }] }, '/progress/0/state required'],
  [
    'progress in an unknown state',
    { ...body, progress: [{ item: 'x', at, state: 'ok' }] },
    '/progress/0/state unknown_value',
  ],
  [
    'progress at no time',
    { ...body, progress: [{ item: 'x', at: 'noon', state: 'done' }] },
    '/progress/0/at not_a_time',
  ],
  [
    'a note that is too long',
    { ...body, progress: [{ item: 'x', at, state: 'done', note: 'x'.repeat(2001) }] },
    '/progress/0/note too_big',
  ],
  [
    'more entries than a record holds',
    { ...body, progress: Array.from({ length: 1001 }, () => ({ item: 'x', at, state: 'done' })) },
    '/progress too_big',
  ],
  [
    'several faults',
    of({ httpsPort: 0, hostName: '-' }),
    '/parameters/hostName not_a_host_name',
    '/parameters/httpsPort too_small',
  ],
]

describe('POST /checklists refuses', () => {
  for (const [name, given, ...faults] of cases)
    it(name, async () => {
      const answer = await api.post(path, given)
      assert.equal(answer.status, 422)
      assert.deepEqual(faultsOf(answer), faults)
    })

  it('the same in every format and language, as a problem', async () => {
    for (const accept of ['application/pdf', 'text/html', 'text/csv', 'text/markdown'])
      for (const language of ['fr', 'de', 'sv']) {
        const answer = await api.post(path, of({ httpsPort: 0 }), { accept, 'accept-language': language })
        assert.deepEqual([answer.status, answer.headers.get('content-language')], [422, language])
        assert.deepEqual(faultsOf(answer), ['/parameters/httpsPort too_small'])
      }
  })

  it('with a text that says what was found and what the domain expects', async () => {
    const { json } = await api.post(path, of({ mqttPort: 50_000 }))
    assert.match(json.errors[0].detail, /50000.*49152.*65535/)
    const server = await api.post(path, of({ databaseServer: 'SQL-02\\EMS,99999' }))
    assert.match(server.json.errors[0].detail, /after the comma/)
  })

  it('names the limit of progress itself, also for a list that is far too long', async () => {
    const { json } = await api.post(path, { ...body, progress: Array.from({ length: 6000 }, () => 1) })
    assert.match(json.errors[0].detail, /1[,.\s]?000/)
  })
})
