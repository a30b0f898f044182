import { cite } from '../manual.ts'
import type { StreamItem } from './circumstances.data.ts'

const backUpDatabases = `DECLARE @suffix nvarchar(20) = N'_' + CONVERT(nvarchar(8), GETDATE(), 112) + N'_' + REPLACE(CONVERT(nvarchar(8), GETDATE(), 108), N':', N'') + N'.bak', @file nvarchar(60);
SET @file = {{configurationDatabase}} + @suffix; BACKUP DATABASE {{configurationDatabase:identifier}} TO DISK = @file WITH COPY_ONLY, CHECKSUM;
SET @file = {{runtimeDatabase}} + @suffix; BACKUP DATABASE {{runtimeDatabase:identifier}} TO DISK = @file WITH COPY_ONLY, CHECKSUM;
SET @file = {{dataDatabase}} + @suffix; BACKUP DATABASE {{dataDatabase:identifier}} TO DISK = @file WITH COPY_ONLY, CHECKSUM;
SET @file = {{pricingDatabase}} + @suffix; BACKUP DATABASE {{pricingDatabase:identifier}} TO DISK = @file WITH COPY_ONLY, CHECKSUM;`

const listDatabaseFiles = `SELECT TOP (20) s.database_name, s.backup_finish_date, f.physical_device_name
FROM msdb.dbo.backupset AS s JOIN msdb.dbo.backupmediafamily AS f ON f.media_set_id = s.media_set_id
WHERE s.database_name IN ({{configurationDatabase}}, {{runtimeDatabase}}, {{dataDatabase}}, {{pricingDatabase}})
ORDER BY s.backup_finish_date DESC;`

/** Parameters that the backup items fill their texts and commands with. */
export const backupParameters = [
  'sqlServer',
  'databaseServer',
  'sqlInstance',
  'sqlPort',
  'configurationDatabase',
  'runtimeDatabase',
  'dataDatabase',
  'pricingDatabase',
  'streamPath',
  'historicalPath',
  'backupFolder',
] as const

/** The folder that takes a backup. */
export const backupFolderItem = {
  id: 'stream.backup.folder',
  severity: 'major',
  role: 'customer-it',
  effortMinutes: 10,
  commands: [{ shell: 'cmd', template: 'mkdir {{backupFolder}}' }],
  citation: cite('7.1'),
  rulings: ['own-advice'],
} as const satisfies StreamItem

/** What a later restoration has to know beside the data (manual 4.13, 8.2.2). */
export const keepSettingsItem = {
  id: 'stream.backup.keep-settings',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 15,
  citation: cite('4.13'),
  further: [cite('8.2.2')],
} as const satisfies StreamItem

/** The four databases (manual 7.1), in the order in which they are backed up. */
export const databaseBackupItems = [
  {
    id: 'stream.backup.databases',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 15,
    commands: [
      { shell: 'gui', path: 'gui.ssms-back-up' },
      { shell: 'sql', template: backUpDatabases },
    ],
    asks: { databases: 'back-up' },
    citation: cite('7.1'),
    further: [cite('7.2.1.1')],
  },
  {
    id: 'stream.backup.list-database-files',
    severity: 'major',
    role: 'dba',
    effortMinutes: 5,
    commands: [{ shell: 'sql', template: listDatabaseFiles }],
    citation: cite('7.1'),
  },
  {
    id: 'stream.backup.fetch-database-files',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 10,
    citation: cite('7.1'),
  },
] as const satisfies readonly StreamItem[]

/** The files of the stream server (manual 7.1). */
export const fileBackupItems = [
  {
    id: 'stream.backup.historical',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    commands: [
      {
        shell: 'cmd',
        template: 'robocopy {{historicalPath}} {{backupHistorical}} *.hhd /S /R:1 /W:1',
      },
    ],
    citation: cite('7.1'),
  },
  {
    id: 'stream.backup.dashboards',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [{ shell: 'cmd', template: 'robocopy {{dashboardsPath}} {{backupDashboards}} /E /R:1 /W:1' }],
    citation: cite('7.1'),
  },
  {
    id: 'stream.backup.images',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'cmd',
        template: 'robocopy "C:\\ProgramData\\Hager Group\\EMS\\Images" {{backupImages}} /E /R:1 /W:1',
      },
    ],
    citation: cite('7.1'),
    further: [cite('4.15.2')],
  },
  {
    id: 'stream.backup.firmwares',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'cmd',
        template: 'robocopy "C:\\ProgramData\\Hager Group\\EMS\\Firmwares" {{backupFirmwares}} /E /R:1 /W:1',
      },
    ],
    citation: cite('7.1'),
    further: [cite('4.15.2')],
  },
  {
    id: 'stream.backup.reports',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'cmd',
        template: 'robocopy "C:\\ProgramData\\Hager Group\\EMS\\Reports" {{backupReports}} /E /R:1 /W:1',
      },
    ],
    citation: cite('7.1'),
    further: [cite('4.15.2')],
  },
  {
    id: 'stream.backup.files-in-use',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      { shell: 'powershell', template: 'Start-Process -Verb RunAs -FilePath {{administrationTool}}' },
    ],
    citation: cite('6.1'),
    rulings: ['backup-while-running', 'labels-translated'],
  },
] as const satisfies readonly StreamItem[]
