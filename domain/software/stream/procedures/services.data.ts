import { cite } from '../manual.ts'

/** The Windows services that an installation of stream has, by the manual's description and the name Windows uses. */
export const services = {
  iconics: {
    citation: cite('11.2.1'),
    list: [
      { name: 'IcoAlarmLogger', description: 'ICONICS AlarmWorX64 Logger' },
      { name: 'FwxAwXLoggerService', description: 'ICONICS AlarmWorX64 Logger Point Manager' },
      { name: 'IcoAlarmService', description: 'ICONICS AlarmWorX64 Server' },
      { name: 'AlertEmail', description: 'ICONICS Alert Email Server' },
      { name: 'FwxAlertRestService', description: 'ICONICS Alert REST Service' },
      { name: 'FwxAlertWorXService', description: 'ICONICS Alert Service' },
      { name: 'AlertPager', description: 'ICONICS Alert SMS Server' },
      { name: 'FwxBiService', description: 'ICONICS AnalytiX BI' },
      { name: 'FwxAssetCatalogService', description: 'ICONICS AssetWorX Point Manager' },
      { name: 'FwxBacNetService', description: 'ICONICS BACnet Point Manager' },
      { name: 'BACnetRuntime64', description: 'ICONICS BACnet Runtime64' },
      { name: 'FwxGenClientService', description: 'ICONICS Classic OPC Point Manager' },
      { name: 'FwxDataViewService', description: 'ICONICS Data View Point Manager' },
      { name: 'IcoFwxServer', description: 'ICONICS FrameWorX' },
      { name: 'FwxServerOPCDA', description: 'ICONICS FrameWorX Server Classic OPC Interface' },
      { name: 'FwxTriggerService', description: 'ICONICS FrameWorX Triggers' },
      { name: 'FwxDataManagerService', description: 'ICONICS FrameWorX Unified Data Manager' },
      { name: 'IcoGenBroker64', description: 'ICONICS GenBroker64' },
      { name: 'GenEvent64', description: 'ICONICS GenEvent Server' },
      {
        name: 'FwxGlobalAwXSubscriptionService',
        description: 'ICONICS Global Alarm Subscription Point Manager',
      },
      { name: 'FwxGridWorXService', description: 'ICONICS GridWorX Point Manager' },
      { name: 'FwxHealthMonitorService', description: 'ICONICS Health Monitor Service' },
      { name: 'IcoHHSERVICECore', description: 'ICONICS Hyper Historian Logger' },
      { name: 'IcoHHOpchDA', description: 'ICONICS Hyper Historian OPC HDA Server' },
      { name: 'HHRawDataProvider', description: 'ICONICS HyperHistorian RawData Provider Host' },
      { name: 'FwxIotPublisherService', description: 'ICONICS Internet of Things Publisher Service' },
      { name: 'FwxIotSubscriberService', description: 'ICONICS Internet of Things Subscriber Service' },
      { name: 'IcoLicenseService', description: 'ICONICS License Service' },
      { name: 'IcoMGXSERVICECore', description: 'ICONICS MergeWorX' },
      { name: 'FwxModbusService', description: 'ICONICS Modbus Point Manager' },
      { name: 'MonitorWorX64', description: 'ICONICS MonitorWorX64' },
      { name: 'FwxN1Service', description: 'ICONICS N1 Point Manager' },
      { name: 'NativeLicenseServer64', description: 'ICONICS Native License Service' },
      { name: 'FwxODataService', description: 'ICONICS OData Connector Point Manager' },
      { name: 'IcoBrowse64', description: 'ICONICS OPC Browser Service' },
      { name: 'FwxNotificationsService', description: 'ICONICS Push Notifications Point Manager' },
      { name: 'FwxRecipeService', description: 'ICONICS Recipe Point Manager' },
      { name: 'IcoScheduleWorXRuntime', description: 'ICONICS ScheduleWorX64' },
      { name: 'FwxScheduleWorXService', description: 'ICONICS ScheduleWorX64 Point Manager' },
      { name: 'FwxSearchService', description: 'ICONICS Search Service' },
      { name: 'FwxSimulatorService', description: 'ICONICS Simulator Point Manager' },
      { name: 'IcoUdmRuntime', description: 'ICONICS Unified Data Manager' },
      { name: 'IcoProfService', description: 'ICONICS User Profiles Point Manager' },
      { name: 'FwxWsService', description: 'ICONICS Web Services Point Manager' },
      { name: 'IcoConfigService', description: 'ICONICS Workbench Configuration Service' },
      { name: 'FwxWorkflowService', description: 'ICONICS Workflow Point Manager' },
    ],
  },
  emsCore: {
    citation: cite('11.2.2'),
    list: [
      { name: 'EMSG64Configuration', description: 'Hager Group EMS GENESIS64 Configuration Synchronizer' },
      { name: 'EMSMessageSequencer', description: 'Hager Group EMS Message Sequencer' },
      { name: 'EMSPublisher', description: 'Hager Group EMS Publisher' },
      { name: 'EMSReporter', description: 'Hager Group EMS Reporter' },
      { name: 'EMSSbcManager', description: 'Hager Group EMS SBC Manager' },
    ],
  },
} as const

/** The programs that the kit installs where they are missing, under the names that the manual gives them. */
export const prerequisites = {
  citation: cite('11.1'),
  list: [
    {
      id: 'visual-c-2008-sp1-redistributable-package-x86',
      program: 'Microsoft Visual C++ 2008 SP1 Redistributable Package (x86)',
    },
    {
      id: 'visual-c-2010-sp1-redistributable-package-x64',
      program: 'Microsoft Visual C++ 2010 SP1 Redistributable Package (x64)',
    },
    {
      id: 'visual-c-2019-redistributable-package-x86',
      program: 'Microsoft Visual C++ 2019 Redistributable Package (x86)',
    },
    {
      id: 'visual-c-2019-redistributable-package-x64',
      program: 'Microsoft Visual C++ 2019 Redistributable Package (x64)',
    },
    {
      id: 'sql-server-system-clr-types-10-4-6000-29-x86',
      program: 'Microsoft SQL Server System CLR Types 10.4.6000.29 (x86)',
    },
    {
      id: 'sql-server-system-clr-types-10-4-6000-29-x64',
      program: 'Microsoft SQL Server System CLR Types 10.4.6000.29 (x64)',
    },
    {
      id: 'sql-server-system-clr-types-12-0-2402-11-x86',
      program: 'Microsoft SQL Server System CLR Types 12.0.2402.11 (x86)',
    },
    {
      id: 'sql-server-system-clr-types-12-0-2402-11-x64',
      program: 'Microsoft SQL Server System CLR Types 12.0.2402.11 (x64)',
    },
    {
      id: 'sql-server-2012-native-client-11-2-5058-0-x64',
      program: 'Microsoft SQL Server 2012 Native Client 11.2.5058.0 (x64)',
    },
    { id: 'sql-ce-4-0-sp2-x64', program: 'Microsoft SQL CE 4.0 SP2 (x64)' },
    {
      id: 'visual-studio-tools-for-office-runtime',
      program: 'Microsoft Visual Studio Tools for Office Runtime',
    },
    { id: 'opc-ua-local-discovery-server-1-02', program: 'OPC UA Local Discovery Server 1.02' },
    {
      id: 's4u-connector-for-sap-ole-db-provider-x64',
      program: 'S4U Connector for SAP OLE DB Provider (x64)',
    },
    { id: 'sentinel-protection-installer-7-6-7', program: 'Sentinel Protection Installer 7.6.7' },
    { id: 'iis-url-rewrite-module-v2-1', program: 'Microsoft IIS URL Rewrite Module v2.1' },
    { id: 'application-request-routing', program: 'Microsoft Application Request Routing' },
    {
      id: 'net-core-2-1-16-windows-server-hosting',
      program: 'Microsoft .NET Core 2.1.16 – Windows Server Hosting',
    },
    {
      id: 'net-core-3-0-3-windows-server-hosting',
      program: 'Microsoft .NET Core 3.0.3 – Windows Server Hosting',
    },
    { id: 'sql-server-express-2017', program: 'SQL Server Express 2017', when: 'sql-new' },
    { id: 'genesis64', program: 'ICONICS GENESIS64 v 10.96.1' },
  ],
} as const
