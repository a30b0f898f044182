import { dynamicPorts, netUser, readyServer, systeminfos, writeSysteminfo } from './preflight-evidence.ts'
import {
  collation,
  configs,
  dynamic,
  ems,
  entry,
  events,
  framework,
  hardened,
  iconics,
  iis,
  listen,
  type OutcomeCase,
  otherThumbprint,
  owned,
  pools,
  prerequisites,
  programList,
  rights,
  schannel,
  services,
  sql,
  sqlServices,
  syncEntry,
  syncService,
  thumbprint,
  worker,
} from './preflight-outcomes.ts'

/** A whole machine, from what its commands printed to its verdict. */
export type MachineScenario = Pick<OutcomeCase, 'software' | 'phase' | 'texts'> & {
  name: string
  parameters: Readonly<Record<string, string | number>>
  verdict: 'ready' | 'attention' | 'incomplete' | 'blocked'
  /** Everything that is not met, with the line that says so, if any does: nothing else may be told. */
  lacks: readonly (readonly [check: string, quote: string | undefined])[]
}

const exchange = (texts: readonly string[], ...pairs: (readonly [old: string, now: string])[]) =>
  texts.map(text => pairs.find(([old]) => old === text)?.[1] ?? text)

const stream = { hostName: 'SRV-EMS-01', serviceAccount: 'SRV-EMS-01\\svc-stream', size: 'medium' }
const runningEms = services(ems.map(name => [name, 'Running', '.\\svc-stream']))
const streamInstalled = [
  ...readyServer,
  listen(135, 443, 1884),
  runningEms,
  services(iconics.map(name => [name, 'Running'])),
  programList(...prerequisites),
  schannel(hardened, 0),
]

const izytroniq = { serviceAccount: 'IZY-SERVER\\izyadmin' }
const izyPrepared = [framework(528_040), syncService('Running', '.\\izyadmin')]
const izyInstalled = [
  ...izyPrepared,
  syncEntry,
  pools('SpecificUser', 'IZY-SERVER\\izyadmin'),
  configs(entry(thumbprint), entry(thumbprint)),
  events(4, 4),
]

const sage = { sqlServer: 'remote' }
const studio = programList(['SQL Server Management Studio', '19.1'], ['7-Zip', '23.01'])
const sqlVersion = sql('2019', '15.0.2000.5', 'Standard')
const sagePrepared = [
  iis('Running'),
  sqlServices('Running'),
  owned(80, 4),
  sqlVersion,
  collation('French_CI_AS'),
  studio,
]
const versionToCompare = [
  'sage-100c-crm.sql.version-compared',
  'Microsoft SQL Server 2019 (RTM) - 15.0.2000.5 (X64)',
] as const

const isogeo = { windowsAccount: 'SCAN-SERVER\\isogeo' }
const fme = programList(['FME Form 2024.1 (Build 24612 - win64)', '8.24.612'], ['7-Zip', '23.01'])
const granted = rights('SeServiceLogonRight = isogeo,*S-1-5-80-0')
/** The services of two work groups, the second in a state and under an account. */
const workers = (state: string, account: string) =>
  services([
    ['Isogeo Worker CA', 'Running', '.\\isogeo'],
    ['Isogeo Worker CC', state, account],
  ])
const notGranted = rights('SeServiceLogonRight = *S-1-5-80-0')

/** For each software and each phase a machine that lacks nothing, and one that lacks what it is told, no more and no less. */
export const machineScenarios: readonly MachineScenario[] = [
  {
    name: 'a server that waits for stream',
    software: 'stream',
    phase: 'before-install',
    parameters: stream,
    texts: readyServer,
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a German server with little memory, a wide dynamic range and an account that is no administrator',
    software: 'stream',
    phase: 'before-install',
    parameters: stream,
    texts: exchange(
      readyServer,
      [
        readyServer[0],
        writeSysteminfo({
          ...systeminfos.de,
          memory: ['4.095 MB', '2.000 MB', '8.000 MB', '5.000 MB', '3.000 MB'],
        }),
      ],
      [dynamicPorts, dynamic(1025, 64_510)],
      [netUser.en, netUser.fr.replace('*Administrateurs      ', '')],
    ),
    verdict: 'blocked',
    lacks: [
      ['stream.memory.size', 'Gesamter physischer Speicher: 4.095 MB'],
      ['stream.port.mqtt-outside-dynamic', 'Start Port : 1025'],
      ['stream.account.administrator', 'Appartient aux groupes locaux *Utilisateurs'],
    ],
  },
  {
    name: 'a server on which stream runs',
    software: 'stream',
    phase: 'after-install',
    parameters: stream,
    texts: streamInstalled,
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server on which stream has a service stopped, MQTT silent and TLS 1.0 on',
    software: 'stream',
    phase: 'after-install',
    parameters: stream,
    texts: exchange(
      streamInstalled,
      [listen(135, 443, 1884), listen(135, 443)],
      [
        runningEms,
        services(ems.map((name, at) => [name, at === 2 ? 'Stopped' : 'Running', '.\\svc-stream'])),
      ],
      [schannel(hardened, 0), schannel({ ...hardened, 'TLS 1.0': [1, 0] }, 0)],
    ),
    verdict: 'blocked',
    lacks: [
      ['stream.port.mqtt-listening', 'TCP [::]:135 [::]:0 LISTENING'],
      ['stream.services.ems-running', 'EMSPublisher Stopped .\\svc-stream'],
      ['stream.tls.old-off', 'Enabled REG_DWORD 0x1'],
    ],
  },
  {
    name: 'a server that waits for IZYTRONIQ',
    software: 'izytroniq-enterprise',
    phase: 'before-install',
    parameters: izytroniq,
    texts: izyPrepared,
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server with an old .NET Framework and its service under the system, which nobody asks for the entry of the sync service yet',
    software: 'izytroniq-enterprise',
    phase: 'before-install',
    parameters: izytroniq,
    texts: [
      framework(461_814),
      syncService('Running', 'LocalSystem'),
      syncEntry.replace(/ {4}BackSync.*\n/, ''),
    ],
    verdict: 'blocked',
    lacks: [
      ['izytroniq-enterprise.framework.release', 'Release REG_DWORD 0x70bf6'],
      ['izytroniq-enterprise.service.account', 'IZYTRON.IQ BackEnd SyncService Running LocalSystem'],
    ],
  },
  {
    name: 'a server on which IZYTRONIQ runs',
    software: 'izytroniq-enterprise',
    phase: 'after-install',
    parameters: izytroniq,
    texts: izyInstalled,
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server on which the update has created no entry of the sync service',
    software: 'izytroniq-enterprise',
    phase: 'after-install',
    parameters: izytroniq,
    texts: exchange(izyInstalled, [syncEntry, syncEntry.replace(/ {4}BackSync.*\n/, '')]),
    verdict: 'blocked',
    lacks: [['izytroniq-enterprise.registry.sync-entry', 'ApplicationVersion REG_SZ 4.8.0.1']],
  },
  {
    name: 'a server with two certificates, an error in the log and a pool under its own identity',
    software: 'izytroniq-enterprise',
    phase: 'after-install',
    parameters: izytroniq,
    texts: [
      ...izyPrepared,
      syncEntry,
      pools('ApplicationPoolIdentity', ''),
      configs(entry(thumbprint), entry(otherThumbprint)),
      events(4, 2),
    ],
    verdict: 'blocked',
    lacks: [
      ['izytroniq-enterprise.pool.identity', 'IZYTRON.IQ.BackEndPool Started ApplicationPoolIdentity'],
      [
        'izytroniq-enterprise.certificate.same',
        '<serviceCertificate findValue="0123456789ABCDEF0123456789ABCDEF01234567" storeLocation="LocalMachine" storeName="My" x509FindType="FindByThumbprint" />',
      ],
      ['izytroniq-enterprise.event-log.clean', 'Level : 2'],
    ],
  },
  {
    name: 'a server that waits for Sage 100c CRM',
    software: 'sage-100c-crm',
    phase: 'before-install',
    parameters: sage,
    texts: sagePrepared,
    verdict: 'attention',
    lacks: [versionToCompare],
  },
  {
    name: 'a server that waits for Sage 100c CRM with the Express edition of its setup',
    software: 'sage-100c-crm',
    phase: 'before-install',
    parameters: { sqlServer: 'express' },
    texts: [iis('Running'), owned(80, 4), studio],
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server on which Sage 100c CRM is to be installed beside another',
    software: 'sage-100c-crm',
    phase: 'before-install',
    parameters: { sqlServer: 'express' },
    texts: [
      iis('Running'),
      owned(80, 4),
      programList(['Sage CRM 2017.1.0', '2017.1.0'], ['SQL Server Management Studio', '19.1']),
    ],
    verdict: 'blocked',
    lacks: [['sage-100c-crm.crm.not-installed', 'Sage CRM 2017.1.0 2017.1.0']],
  },
  {
    name: 'a server with Latin collation, SQL Browser stopped and another program on port 80',
    software: 'sage-100c-crm',
    phase: 'before-install',
    parameters: sage,
    texts: [
      iis('Running'),
      sqlServices('Stopped'),
      owned(80, 4711),
      sqlVersion,
      collation('SQL_Latin1_General_CP1_CI_AS'),
      studio,
    ],
    verdict: 'blocked',
    lacks: [
      ['sage-100c-crm.port-80.available', 'TCP 0.0.0.0:80 0.0.0.0:0 LISTENING 4711'],
      versionToCompare,
      ['sage-100c-crm.sql.collation-french', 'SQL_Latin1_General_CP1_CI_AS'],
      ['sage-100c-crm.sql.browser-running', 'SQLBrowser Stopped NT AUTHORITY\\LOCAL SERVICE'],
    ],
  },
  {
    name: 'a server on which Sage 100c CRM runs',
    software: 'sage-100c-crm',
    phase: 'after-install',
    parameters: sage,
    texts: [iis('Running')],
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server whose IIS has stopped since Sage 100c CRM is there',
    software: 'sage-100c-crm',
    phase: 'after-install',
    parameters: sage,
    texts: [iis('Stopped')],
    verdict: 'blocked',
    lacks: [['sage-100c-crm.iis.running', 'W3SVC Stopped LocalSystem']],
  },
  {
    name: 'a server that waits for Isogeo Scan FME',
    software: 'isogeo-scan-fme',
    phase: 'before-install',
    parameters: isogeo,
    texts: [fme, granted],
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server that waits for Isogeo Scan FME, whose account may not log on as a service yet',
    software: 'isogeo-scan-fme',
    phase: 'before-install',
    parameters: isogeo,
    texts: [fme, notGranted],
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server without FME',
    software: 'isogeo-scan-fme',
    phase: 'before-install',
    parameters: isogeo,
    texts: [programList(['7-Zip', '23.01']), notGranted],
    verdict: 'blocked',
    lacks: [['isogeo-scan-fme.fme.installed', '7-Zip 23.01']],
  },
  {
    name: 'a server on which Isogeo Scan FME runs',
    software: 'isogeo-scan-fme',
    phase: 'after-install',
    parameters: isogeo,
    texts: [worker('Running', '.\\isogeo'), fme, granted],
    verdict: 'ready',
    lacks: [],
  },
  {
    name: 'a server on which Isogeo Scan FME runs, and a policy has taken the right to log on as a service away',
    software: 'isogeo-scan-fme',
    phase: 'after-install',
    parameters: isogeo,
    texts: [worker('Running', '.\\isogeo'), fme, notGranted],
    verdict: 'attention',
    lacks: [['isogeo-scan-fme.account.service-logon-right', 'SeServiceLogonRight = *S-1-5-80-0']],
  },
  {
    name: 'a server on which the services of two work groups run',
    software: 'isogeo-scan-fme',
    phase: 'after-install',
    parameters: { ...isogeo, workGroups: 'CA, CC' },
    texts: [workers('Running', '.\\isogeo'), fme, granted],
    verdict: 'ready',
    lacks: [],
  },
  ...[isogeo, { ...isogeo, workGroups: 'CA, CC' }].map(
    (parameters): MachineScenario => ({
      name: `a server on which the second of two services has stopped, under the system (${Object.keys(parameters)})`,
      software: 'isogeo-scan-fme',
      phase: 'after-install',
      parameters,
      texts: [workers('Stopped', 'LocalSystem'), fme, granted],
      verdict: 'blocked',
      lacks: [
        ['isogeo-scan-fme.service.running', 'Isogeo Worker CC Stopped LocalSystem'],
        ['isogeo-scan-fme.service.account', 'Isogeo Worker CC Stopped LocalSystem'],
      ],
    }),
  ),
  {
    name: 'a server of which one of three services was not seen',
    software: 'isogeo-scan-fme',
    phase: 'after-install',
    parameters: { ...isogeo, workGroups: 'CA, CC, ROADS' },
    texts: [workers('Running', '.\\isogeo'), fme, granted],
    verdict: 'incomplete',
    lacks: [
      ['isogeo-scan-fme.service.running', undefined],
      ['isogeo-scan-fme.service.account', undefined],
    ],
  },
  {
    name: 'a server whose Isogeo service has stopped, under the system, with an account that may not log on as a service',
    software: 'isogeo-scan-fme',
    phase: 'after-install',
    parameters: isogeo,
    texts: [worker('Stopped', 'LocalSystem'), fme, notGranted],
    verdict: 'blocked',
    lacks: [
      ['isogeo-scan-fme.account.service-logon-right', 'SeServiceLogonRight = *S-1-5-80-0'],
      ['isogeo-scan-fme.service.running', 'Isogeo Worker Stopped LocalSystem'],
      ['isogeo-scan-fme.service.account', 'Isogeo Worker Stopped LocalSystem'],
    ],
  },
]
