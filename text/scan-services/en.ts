/** Texts of the planner of scan services: assumptions, steps, its page. ICU MessageFormat. */
export const en = {
  'assumption.folder-per-work-group':
    'The manual shows the expected folders only as a picture. Here each work group has a folder named by its code in the folder of the service.',
  'assumption.service-name-pattern':
    'The manual asks for a specific name for each service and gives no pattern. Where none was given, it is Isogeo Worker followed by the code of the work group.',
  'assumption.three-occurrences-over-two-files':
    'The manual speaks of 3 occurrences in install.bat and uninstall.bat and does not say how they are spread. They are taken as 3 over both files; all that are found are replaced.',
  'assumption.five-instances-per-licence':
    'The manual allows up to 5 instances of FME from the same licence. Where several services share a licence, the limit is taken for all of them together.',
  'assumption.first-is-main': 'No main group was named, so the first one is taken.',
  'assumption.default-folder': 'No folder was given, so that of the manual is taken.',
  'step.service-name': 'Name of the service of a work group',
  'step.replacements': 'Replacements in the files: occurrences for each group × groups',
  'role.main': 'Main group',
  'role.subsidiary': 'Subsidiary group',
  'command.make-folders': 'Create the folders',
  'command.make-folders.result':
    'Run as administrator. Then unpack the archive of each group into its folder.',
  'command.find-names': 'Show what will be replaced',
  'command.find-names.result': 'Expected: 3 occurrences for each group.',
  'command.rename': 'Replace in both files of each group',
  'command.rename.result': 'Run as administrator. A second run changes nothing.',
  'command.check-names': 'Count the new names',
  'command.check-names.result': 'Expected: 3 for each group, one number per line.',
  'command.install': 'Install and start the services',
  'command.install.result':
    'Each window closes by itself. Then set the account of each service and restart it.',
  'command.check-services': 'See that the services run',
  'command.check-services.result':
    'Expected: a line for each service, with the state Running and the right account.',
  'page.title': 'Several scan services on one FME',
  'page.lead':
    'From the codes of the work groups to folders, service names, what becomes of each name in the batch files, and the commands to run.',
  'form.title': 'The work groups',
  'form.codes': 'Codes of the work groups',
  'form.codes.help': 'At least two, separated by commas: 1 to 32 letters from A to Z, digits, - or _.',
  'form.main': 'Main group',
  'form.folder': 'Installation folder',
  'form.folder.help': 'Every group has a folder in it.',
  'form.name': 'Service of {code}',
  'result.title': 'The plan',
  'result.faulty': 'The plan still shows the last input that could be used.',
  'result.example': 'An example, with the codes {codes}: enter your own before you copy a command.',
  'result.services': 'Services',

  'result.replacements': 'What becomes of Isogeo Worker',
  'result.files': 'In install.bat and uninstall.bat of the folder daemon, counted through both files.',
  'result.occurrence': 'Occurrence',
  'result.before': 'Before',
  'result.after': 'After',
  'result.tree': 'Folders',
  'result.picture':
    'Folder tree: in {folder}, one folder for each of {list}, each with the folder daemon that holds install.bat, uninstall.bat and worker.bat.',
  'result.treeText': 'The folders as text',
  'result.commands': 'Commands',
  'result.assumptions': 'Assumptions',
  'result.source': 'Source',
  'copy.action': 'Copy',
  'copy.this': 'Copy: {what}',
  'copy.copied': 'Copied',
  'copy.failed': 'Selected',
} as const

export type ScanServiceMessages = Readonly<Record<keyof typeof en, string>>
