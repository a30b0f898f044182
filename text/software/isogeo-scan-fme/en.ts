/** Texts of Isogeo Scan FME's procedures. An item's text stands under its id, the reason under `<id>.why`. ICU MessageFormat. */
export const en = {
  // What is asked: groups, parameters, options, circumstances
  'group.site': 'The site',
  'group.machine': 'The server',
  'group.services': 'The services',
  'group.licences': 'Licences',
  'group.symptom': 'What is wrong',
  'parameter.siteName.title': 'Name of the site',
  'parameter.siteName.help':
    'Free text, for example the town and the department. It heads the checklist and its documents.',
  'parameter.serverName.title': 'Name of the server',
  'parameter.serverName.help':
    'The machine with FME on which the service runs or will run. The command hostname shows its name.',
  'parameter.workGroups.title': 'Codes of the work groups',
  'parameter.workGroups.help':
    'At least two, separated by commas, the main group first. Each names a folder and a service: 1 to 32 letters from A to Z, digits, - or _, and no code twice.',
  'parameter.workGroups.open':
    'Here one code is enough. Leave it empty where the service bears the name of its download, Isogeo Worker.',
  'parameter.windowsAccount.title': 'Account of the service',
  'parameter.windowsAccount.help':
    'The dedicated Windows account that starts the service. Written DOMAIN\\user; for a local account, the name of the server stands for the domain.',
  'parameter.installFolder.title': 'Folder of the service',
  'parameter.installFolder.help':
    'The folder that the archive is unpacked into. A full Windows path; the default is the one in the manual.',
  'parameter.fmeLicence.title': 'A licence of FME is available',
  'parameter.fmeLicence.help':
    'The scan runs FME on the server. Without an available licence, it ends with an error.',
  'parameter.thirdPartyLicences.title': 'Third-party licences in use',
  'parameter.thirdPartyLicences.help':
    'Some formats are read with licences of other publishers, which must be available to the service as well.',
  'option.thirdPartyLicences.none': 'None',
  'option.thirdPartyLicences.arcgis': 'ArcGIS only',
  'option.thirdPartyLicences.1spatial': '1Spatial only',
  'option.thirdPartyLicences.both': 'ArcGIS and 1Spatial',
  'parameter.fmeInstances.title': 'Instances of FME',
  'parameter.fmeInstances.help':
    'How many instances the service may run at a time, from 1 to 5, all from the same licence. The server must be powerful enough for them.',
  'parameter.symptom.title': 'What you see',
  'parameter.symptom.help': 'The tests and what helps depend on it.',
  'option.symptom.installer-stays-open': 'The window of the installation stays open with an error.',
  'option.symptom.service-missing': 'The service is not in the list of Windows services.',
  'option.symptom.service-not-started': 'Windows says that the service could not be started.',
  'option.symptom.dot-red': 'The dot in the header of the Isogeo application is red.',
  'option.symptom.scan-fails': 'A scan of an entry point ends with an error.',
  'symptom.installer-stays-open': 'The window of the installation stays open with an error.',
  'symptom.service-missing': 'The service is not in the list of Windows services.',
  'symptom.service-not-started': 'Windows says that the service could not be started.',
  'symptom.dot-red': 'The dot in the header of the Isogeo application is red.',
  'symptom.scan-fails': 'A scan of an entry point ends with an error.',
  'circumstance.symptom-installer-stays-open.yes': 'The window of the installation stays open with an error.',
  'circumstance.symptom-installer-stays-open.no': 'The window of the installation does not stay open.',
  'circumstance.symptom-service-missing.yes': 'The service is not in the list of Windows services.',
  'circumstance.symptom-service-missing.no': 'The service being missing is not what was chosen.',
  'circumstance.symptom-service-not-started.yes': 'Windows says that the service could not be started.',
  'circumstance.symptom-service-not-started.no': 'A failed start is not what was chosen.',
  'circumstance.symptom-dot-red.yes': 'The dot in the header of the Isogeo application is red.',
  'circumstance.symptom-dot-red.no': 'A red dot is not what was chosen.',
  'circumstance.symptom-scan-fails.yes': 'A scan of an entry point ends with an error.',
  'circumstance.symptom-scan-fails.no': 'A failed scan is not what was chosen.',
  'circumstance.fme-licence-missing.yes': 'No licence of FME is available.',
  'circumstance.fme-licence-missing.no': 'A licence of FME is available.',
  'circumstance.arcgis.yes': 'A licence of ArcGIS is in use.',
  'circumstance.arcgis.no': 'No licence of ArcGIS is in use.',
  'circumstance.1spatial.yes': 'A licence of 1Spatial is in use.',
  'circumstance.1spatial.no': 'No licence of 1Spatial is in use.',
  'circumstance.named-by-groups.yes': 'Services bear the codes of their work groups.',
  'circumstance.named-by-groups.no': 'The service bears the name of its download, Isogeo Worker.',
  'circumstance.host-name-long.yes': 'The name of the machine has more than 15 characters.',
  'circumstance.host-name-long.no': 'The name of the machine has 15 characters at most.',
  'circumstance.account-long.yes': 'A part of the account’s name has more than 15 characters.',
  'circumstance.account-long.no': 'No part of the account’s name has more than 15 characters.',
  'circumstance.account-managed.yes': 'The service account is a managed one.',
  'circumstance.account-managed.no': 'The service account is not a managed one.',

  // Procedures and sections
  'procedure.install.title': 'Install the scan service',
  'procedure.install.summary':
    'Download the service of a work group, unpack it and install it on the server.',
  'procedure.configure-service.title': 'Set the account of the service',
  'procedure.configure-service.summary':
    'Let the dedicated Windows account start the service instead of the local administrator.',
  'procedure.verify.title': 'Verify the installation',
  'procedure.verify.summary': 'See that the service runs and that the Isogeo platform reaches it.',
  'procedure.speed-up.title': 'Speed up the scan',
  'procedure.speed-up.summary': 'Let the service run several instances of FME from the same licence.',
  'procedure.install-several.title': 'Install several services',
  'procedure.install-several.summary':
    'Give each of several work groups a service of its own, all with one FME.',
  'procedure.troubleshoot.title': 'Find and fix a fault',
  'procedure.troubleshoot.summary': 'Leads from what you see, one test at a time, to what helps.',
  'section.ready': 'Before you begin',
  'section.download': 'Download',
  'section.set-up': 'Unpack and install',
  'section.account': 'The account',
  'section.log-on': 'Log-on of the service',
  'section.log-on-check': 'Check',
  'section.service-runs': 'The service runs',
  'section.platform': 'The platform reaches the service',
  'section.capacity': 'Capacity and licences',
  'section.limit': 'The limit',
  'section.several-download': 'Download for each group',
  'section.several-folders': 'A folder for each group',
  'section.several-rename': 'A name for each service',
  'section.several-start': 'Install and start',
  'section.tests': 'Tests',
  'section.workarounds': 'What helps',

  // Ways through windows and menus
  'gui.scan-fme':
    'https://app.isogeo.com, signed in > Administration > Applications > Scan FME, or directly https://app.isogeo.com/admin/isogeo-worker',
  'gui.add-service':
    'Administration > Applications > Scan FME > menu > “Ajouter” (add) for a further service',
  'gui.run-as-administrator': 'Folder daemon > right-click install.bat > Run as administrator',
  'gui.services': 'Start > search for “services” > Services',
  'gui.service-properties':
    'Services > right-click {serviceCount, plural, one {{serviceNames}} other {each of the services {serviceNames}}} > Properties',
  'gui.service-log-on': 'Properties of the service > tab “Log On” > This account',
  'gui.service-restart':
    'Services > right-click {serviceCount, plural, one {{serviceNames}} other {each of the services {serviceNames}}} > Restart',
  'gui.go-to-application': 'Browser, page of the download > “Aller à l’application” (go to the application)',
  'gui.refresh': 'Isogeo application > menu to the right of the dot > “Rafraîchir” (refresh)',

  // Items
  'isogeo-scan-fme.licence.fme-missing': 'Have a licence of FME made available to {serverName}.',
  'isogeo-scan-fme.licence.fme-missing.why':
    'The scan runs FME; where its licence is not available, scanning an entry point ends with an error.',
  'isogeo-scan-fme.licence.arcgis': 'Make sure that the licence of ArcGIS is available on the server.',
  'isogeo-scan-fme.licence.arcgis.why':
    'An unavailable third-party licence is among the causes of a failed scan.',
  'isogeo-scan-fme.licence.1spatial': 'Make sure that the licence of 1Spatial is available on the server.',
  'isogeo-scan-fme.licence.1spatial.why':
    'An unavailable third-party licence is among the causes of a failed scan.',
  'isogeo-scan-fme.account.ready':
    'Have the dedicated Windows account {windowsAccount} created and its password at hand.',
  'isogeo-scan-fme.account.ready.why':
    'The service must be started by this account. The command shows the identifier of an account that exists; for any other it reports an error.',
  'isogeo-scan-fme.account.long-names':
    'Shorten {longNames} to 15 characters, or make sure that everything which asks for the name takes it as Windows shows it.',
  'isogeo-scan-fme.account.long-names.why':
    'NetBIOS cuts names to 15 characters. The commands of this list hold the full names; the commands here show the full name of the machine and the cut one.',
  'isogeo-scan-fme.account.managed':
    'Choose another account than {windowsAccount}: it is a managed service account.',
  'isogeo-scan-fme.account.managed.why':
    'The manual has the credentials of a Windows user entered. Windows keeps the password of a managed service account to itself, so there is none to type.',
  'isogeo-scan-fme.service.restart':
    'Restart {serviceCount, plural, one {the service} other {the services}} {serviceNames} on {serverName}.',
  'isogeo-scan-fme.service.restart.why':
    'A change takes effect only when {serviceCount, plural, one {the service starts} other {each service starts}} again. This needs administrator rights.',
  'isogeo-scan-fme.service.names':
    'Compare the names in the list of Windows services with those of this list: {serviceNames}.',
  'isogeo-scan-fme.service.names.why':
    'They are the names that the list for several services gives. Where others were chosen, put those in their place, in the commands as well.',
  'isogeo-scan-fme.download.sign-in':
    'Sign in to Isogeo with your account and open the administration of Scan FME.',
  'isogeo-scan-fme.download.sign-in.why':
    'The service is generated there for each work group, with credentials of its own.',
  'isogeo-scan-fme.download.name':
    'Generate the service under a simple name, for example {serverName} or that of its user.',
  'isogeo-scan-fme.download.name.why':
    'Where no service is active, the page asks for the name; for a further service, “Ajouter” in the menu does.',
  'isogeo-scan-fme.download.archive': 'Download the archive of the service and bring it to {serverName}.',
  'isogeo-scan-fme.download.archive.why':
    'The service is generated for this work group and has credentials of its own.',
  'isogeo-scan-fme.install.folder': 'Create the folder {installFolder} if it does not exist.',
  'isogeo-scan-fme.install.folder.why':
    'The archive is unpacked into it. The command needs administrator rights and changes nothing in a folder that is there.',
  'isogeo-scan-fme.install.unpack': 'Unpack the archive into {installFolder}.',
  'isogeo-scan-fme.install.unpack.why':
    'The command answers True when install.bat lies in the folder daemon, where it belongs.',
  'isogeo-scan-fme.install.run': 'Run install.bat from the folder daemon as administrator.',
  'isogeo-scan-fme.install.run.why':
    'It installs the service and starts it; without administrator rights Windows refuses both.',
  'isogeo-scan-fme.install.window-closes': 'See that the console window closes by itself.',
  'isogeo-scan-fme.install.window-closes.why':
    'If it stays open with an error, check the prerequisites again; if that does not help, contact Isogeo’s support.',
  'isogeo-scan-fme.configure.properties':
    'Open the properties of {serviceCount, plural, one {the service} other {each of the services}} {serviceNames}.',
  'isogeo-scan-fme.configure.properties.why':
    'After the installation, {serviceCount, plural, one {the service belongs} other {the services belong}} to the local administrator account.',
  'isogeo-scan-fme.configure.log-on':
    'Enter {windowsAccount} and its password as the account of {serviceCount, plural, one {the service} other {each of the services {serviceNames}}}.',
  'isogeo-scan-fme.configure.log-on.why':
    '{serviceCount, plural, one {The service} other {Each service}} must be started by the Windows user that is dedicated to it.',
  'isogeo-scan-fme.configure.confirm':
    'Confirm with OK{serviceCount, plural, one {} other { for each service}} and take note that {serviceCount, plural, one {the service} other {it}} must be restarted.',
  'isogeo-scan-fme.configure.confirm.why':
    'Windows says so in a message; until then the old account stays in use.',
  'isogeo-scan-fme.configure.check-account':
    'Check that {serviceCount, plural, one {the service runs} other {each of the services {serviceNames} runs}} under {windowsAccount}.',
  'isogeo-scan-fme.configure.check-account.why':
    'The command shows the account as StartName; a dot stands for the server itself. This is our own advice.',
  'isogeo-scan-fme.verify.open-console': 'Open the console of the Windows services on {serverName}.',
  'isogeo-scan-fme.verify.open-console.why': 'It lists every service with its state.',
  'isogeo-scan-fme.verify.running':
    '{serviceCount, plural, one {Find the service {serviceNames} in the list; its state must be Running.} other {Find the services {serviceNames} in the list; the state of each must be Running.}}',
  'isogeo-scan-fme.verify.running.why':
    '{serviceCount, plural, one {If it is not there, refresh the list with the F5 key; if it is still missing, install again.} other {If one of them is not there, refresh the list with the F5 key; if it is still missing, install that one again.}}',
  'isogeo-scan-fme.verify.account':
    'Read in StartName that {serviceCount, plural, one {the service} other {each of the services {serviceNames}}} is started by {windowsAccount}.',
  'isogeo-scan-fme.verify.account.why':
    'Right after the installation it still is the local administrator, who must not stay.',
  'isogeo-scan-fme.verify.go-to-application': 'Return to the browser and continue to the Isogeo application.',
  'isogeo-scan-fme.verify.go-to-application.why':
    'Its header shows whether platform and {serviceCount, plural, one {service} other {services}} communicate.',
  'isogeo-scan-fme.verify.green-dot':
    'See that the dot in the header is green{serviceCount, plural, one {} other { in each of the work groups {workGroups}}}.',
  'isogeo-scan-fme.verify.green-dot.why':
    'If it is red, refresh by the menu beside it; if nothing has changed after 5 minutes, contact Isogeo’s support.',
  'isogeo-scan-fme.speed-up.server-sized':
    'Make sure that {serverName} is powerful enough for {allInstances, plural, one {# instance of FME} other {# instances of FME at a time}}.',
  'isogeo-scan-fme.speed-up.server-sized.why':
    'The manual makes this the condition and gives no figures; the command shows processors and memory.',
  'isogeo-scan-fme.speed-up.licence-limit':
    'Count the instances of all services that use this licence of FME: at most 5 together.{serviceCount, plural, one {} other { {serviceNames} together run {allInstances}{licenceLimit, select, exceeded {, which is more than the licence allows} other {}}.}}',
  'isogeo-scan-fme.speed-up.licence-limit.why': 'That is what the scan can run from one licence.',
  'isogeo-scan-fme.speed-up.copy':
    'Copy {serviceCount, plural, one {worker.bat before you change it} other {the worker.bat of each service before you change it}}.',
  'isogeo-scan-fme.speed-up.copy.why':
    'The old state can then be put back. The command needs administrator rights. This is our own advice.',
  'isogeo-scan-fme.speed-up.set-limit':
    '{serviceCount, plural, one {In {workerFiles}, set MAX_FME_CONCURRENCY_LIMIT to {fmeInstances}, and save.} other {Set MAX_FME_CONCURRENCY_LIMIT to {fmeInstances} in each of these files, and save: {workerFiles}.}}',
  'isogeo-scan-fme.speed-up.set-limit.why':
    'It says how many instances of FME {serviceCount, plural, one {the service} other {each service}} runs at a time. Change nothing but the number.',
  'isogeo-scan-fme.speed-up.check-limit':
    'Read the line again{serviceCount, plural, one {} other { in each file}}: it must hold the number {fmeInstances}.',
  'isogeo-scan-fme.speed-up.check-limit.why':
    'An editor without administrator rights may have saved the file elsewhere. This is our own advice.',
  'isogeo-scan-fme.several.instances':
    'Settle how the services share the instances of FME: at most 5 of one licence together.',
  'isogeo-scan-fme.several.instances.why':
    'All services use the one installation of FME, on one server or on several.',
  'isogeo-scan-fme.several.download':
    'Download the service from each of the work groups {workGroups}, beginning with the main one, {mainGroup}, and bring the archives to {serverName}.',
  'isogeo-scan-fme.several.download.why':
    'Each service is generated for one work group and has its own credentials. Where a group has no active service, the page asks for a simple name, that of the machine for example; for a further one, “Ajouter” in the menu does.',
  'isogeo-scan-fme.several.keep-apart': 'Mark each archive with the code of its work group.',
  'isogeo-scan-fme.several.keep-apart.why':
    'The archives look alike; a swapped one would report to the wrong group. This is our own advice.',
  'isogeo-scan-fme.several.folders': 'Create a folder for each work group in {installFolder}.',
  'isogeo-scan-fme.several.folders.why':
    'The manual asks for orderly installations, so that none is taken for another. The command needs administrator rights.',
  'isogeo-scan-fme.several.unpack': 'Unpack each archive into the folder of its work group.',
  'isogeo-scan-fme.several.unpack.why':
    'The command answers True for install.bat and uninstall.bat of each group.',
  'isogeo-scan-fme.several.find-names':
    'Look at the occurrences of Isogeo Worker: 3 for each group, in install.bat and uninstall.bat.',
  'isogeo-scan-fme.several.find-names.why':
    'The manual counts 3 occurrences, each to be replaced by a name of the service’s own.',
  'isogeo-scan-fme.several.rename': 'Replace all occurrences by a name for each service: {serviceNames}.',
  'isogeo-scan-fme.several.rename.why':
    'The command does it in both files of every group, needs administrator rights, and changes nothing when run again.',
  'isogeo-scan-fme.several.check-names':
    'Count again in the files of each group: Found and Renamed must be equal.',
  'isogeo-scan-fme.several.check-names.why':
    'Found counts Isogeo Worker, Renamed the same followed by the code of the group. An occurrence left out in uninstall.bat would later remove the wrong service. This is our own advice.',
  'isogeo-scan-fme.several.run': 'Run install.bat of each group as administrator.',
  'isogeo-scan-fme.several.run.why':
    'Each installs its service and starts it; its window closes by itself. If one stays open with an error, check the prerequisites again; if that does not help, contact Isogeo’s support.',
  'isogeo-scan-fme.several.log-on': 'Enter {windowsAccount} as the account of each service: {serviceNames}.',
  'isogeo-scan-fme.several.log-on.why': 'After the installation, the local administrator starts them.',
  'isogeo-scan-fme.several.restart': 'Restart all services.',
  'isogeo-scan-fme.several.restart.why':
    'Only then does the new account take effect. The command needs administrator rights.',
  'isogeo-scan-fme.several.check': 'Check that every service runs under {windowsAccount}.',
  'isogeo-scan-fme.several.check.why':
    'The command shows name, account and state of each: State must be Running. If one is missing, install that one again.',
  'isogeo-scan-fme.several.green-dots':
    'In the Isogeo application, see the green dot in each of the work groups {workGroups}.',
  'isogeo-scan-fme.several.green-dots.why':
    'It shows that the service of this group and the platform communicate. If one is red, refresh by the menu beside it; if nothing has changed after 5 minutes, contact Isogeo’s support.',

  // Troubleshooting
  'isogeo-scan-fme.trouble.ask-isogeo':
    'Contact Isogeo’s support with what you see and what the tests found.',
  'isogeo-scan-fme.trouble.ask-isogeo.why': 'The manual names no further cause.',
  'isogeo-scan-fme.trouble.mend-account':
    'Give {windowsAccount} the rights that the prerequisites ask for, and see that its password is the one that the service has.',
  'isogeo-scan-fme.trouble.mend-account.why':
    'The rights of the account that starts the service are among the prerequisites, which the manual has checked again.',
  'isogeo-scan-fme.trouble.run-again':
    'Run install.bat {serviceCount, plural, one {again on {serverName}, as administrator.} other {again on {serverName}, as administrator, for those of the services {serviceNames} that are missing.}}',
  'isogeo-scan-fme.trouble.run-again.why':
    'The manual asks for a new attempt at the installation when the service stays missing.',
  'isogeo-scan-fme.trouble.installer.run-again':
    'Once the prerequisites are met, run install.bat again on {serverName}, as administrator{serviceCount, plural, one {} other {, for those of the services {serviceNames} that do not run}}.',
  'isogeo-scan-fme.trouble.installer.run-again.why':
    'The manual has the prerequisites checked and then refers to the support. The attempt between the two is our own advice.',
  'isogeo-scan-fme.trouble.installer.administrator': 'Was install.bat run as administrator?',
  'isogeo-scan-fme.trouble.installer.administrator.why': 'A plain double click does not do that.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.no': 'No, or not known.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.yes': 'Yes.',
  'isogeo-scan-fme.trouble.installer.prerequisites':
    'Are the prerequisites met, above all the account {windowsAccount} and its rights?',
  'isogeo-scan-fme.trouble.installer.prerequisites.why':
    'The manual has them checked again when the window stays open. The command reports an error for an account that does not exist.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.missing': 'One is missing.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.met': 'All are met.',
  'isogeo-scan-fme.trouble.missing.refresh':
    'Refresh the list of services on {serverName} with the F5 key. {serviceCount, plural, one {Does {serviceNames} appear?} other {Do {serviceNames} all appear?}}',
  'isogeo-scan-fme.trouble.missing.refresh.why': 'An open list does not show new services by itself.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.appears': 'It appears.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.stays-away': 'It is still missing.',
  'isogeo-scan-fme.trouble.missing.go-on':
    'Go on with the account of {serviceCount, plural, one {the service} other {the services}}.',
  'isogeo-scan-fme.trouble.missing.go-on.why':
    '{serviceCount, plural, one {The service is} other {The services are}} installed; only the list was old.',
  'isogeo-scan-fme.trouble.not-started.account':
    '{serviceCount, plural, one {Is the service set to {windowsAccount}, and does this account have the rights of the prerequisites?} other {Is each of the services {serviceNames} set to {windowsAccount}, and does this account have the rights of the prerequisites?}}',
  'isogeo-scan-fme.trouble.not-started.account.why':
    'The first command shows the account as StartName, the second whether it exists.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.wrong': 'Another account, or rights are missing.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.right': 'The account and its rights are right.',
  'isogeo-scan-fme.trouble.not-started.start':
    'Start {serviceCount, plural, one {the service} other {the services}} {serviceNames} on {serverName}.',
  'isogeo-scan-fme.trouble.not-started.start.why':
    'A start that succeeds now shows that the fault is gone. This needs administrator rights.',
  'isogeo-scan-fme.trouble.dot.service':
    '{serviceCount, plural, one {Is the service {serviceNames} running on {serverName}?} other {Is each of the services {serviceNames} running on {serverName}?}}',
  'isogeo-scan-fme.trouble.dot.service.why': 'A stopped service cannot answer the platform.',
  'outcome.isogeo-scan-fme.trouble.dot.service.stopped': 'It is stopped or missing.',
  'outcome.isogeo-scan-fme.trouble.dot.service.running': 'It is running.',
  'isogeo-scan-fme.trouble.dot.refresh':
    'Refresh by the menu to the right of the dot and wait 5 minutes. Is the dot green?',
  'isogeo-scan-fme.trouble.dot.refresh.why':
    'If nothing has changed after 5 minutes, the manual refers to the support.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.green': 'It is green.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.red': 'It stays red.',
  'isogeo-scan-fme.trouble.dot.restart':
    'Start {serviceCount, plural, one {the service} other {what is stopped of the services {serviceNames}}}, then refresh the dot.',
  'isogeo-scan-fme.trouble.dot.restart.why':
    'If it does not start, choose that symptom. Starting it needs administrator rights. This is our own advice.',
  'isogeo-scan-fme.trouble.dot.go-on': 'Go on: platform and service communicate.',
  'isogeo-scan-fme.trouble.dot.go-on.why': 'The green dot says so.',
  'isogeo-scan-fme.trouble.scan.entry-point':
    'Are the settings of the entry point right: does the path or the schema exist?',
  'isogeo-scan-fme.trouble.scan.entry-point.why': 'A scan can only read what is where the entry point says.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.wrong': 'Something is wrong.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.right': 'They are right.',
  'isogeo-scan-fme.trouble.scan.rights':
    'May {windowsAccount}, which starts {serviceCount, plural, one {the service} other {the services {serviceNames}}} on {serverName}, read this path or schema?',
  'isogeo-scan-fme.trouble.scan.rights.why':
    'The scan has the rights of this account, not yours. The command shows which one it is.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.missing': 'It may not.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.there': 'It may.',
  'isogeo-scan-fme.trouble.scan.licences':
    'Are the licences of FME and, where used, of 1Spatial and ArcGIS available?',
  'isogeo-scan-fme.trouble.scan.licences.why':
    'When a scan fails, the manual has the availability of these licences checked.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.unavailable': 'One is not available.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.available': 'All are available.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point':
    'Correct the entry point in the Isogeo application and scan again.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point.why':
    'Write the path as the server sees it, not as your own drive letters show it. This is our own advice.',
  'isogeo-scan-fme.trouble.scan.free-fme': 'Make the licence of FME available to the service again.',
  'isogeo-scan-fme.trouble.scan.free-fme.why': 'Then scan again; the error must be gone.',
  'isogeo-scan-fme.trouble.scan.free-arcgis': 'Make the licence of ArcGIS available to the service again.',
  'isogeo-scan-fme.trouble.scan.free-arcgis.why': 'Then scan again; the error must be gone.',
  'isogeo-scan-fme.trouble.scan.free-1spatial':
    'Make the licence of 1Spatial available to the service again.',
  'isogeo-scan-fme.trouble.scan.free-1spatial.why': 'Then scan again; the error must be gone.',

  // Rulings
  'ruling.labels-translated':
    'The manual prints the labels of the Isogeo application in French only; they are given here as printed, with a translation.',
  'ruling.own-advice': 'Items that say so are our own advice; the manual does not ask for them.',
  'ruling.five-instances-per-licence':
    'The manual allows up to 5 instances of FME from the same licence. Where several services share a licence, the limit is taken for all of them together.',
  'ruling.worker-bat-line-silent':
    'The manual names the setting in worker.bat but does not print its line; only the number in it is changed.',
  'ruling.folder-per-work-group':
    'The manual shows the expected folders only as a picture. Here each work group has a folder named by its code in the folder of the service.',
  'ruling.service-name-pattern':
    'The manual asks for a specific name for each service and gives no pattern. Here it is Isogeo Worker followed by the code of the work group.',
  'ruling.three-occurrences-over-two-files':
    'The manual speaks of 3 occurrences in install.bat and uninstall.bat and does not say how they are spread. They are taken as 3 over both files; all that are found are replaced.',
  'ruling.names-cut-by-netbios':
    'The manual does not speak of the length of names. That NetBIOS cuts those over 15 characters is a matter of Windows; the commands hold the full names.',
  'ruling.managed-account-no-password':
    'The manual does not speak of managed service accounts. Because it has credentials entered, such an account counts as a major point.',

  // The way to a procedure
  'path.start': 'What are you about to do?',
  'path.start.first-install': 'Install the scan for the first time',
  'path.start.change-account': 'Let another account start the service',
  'path.start.check': 'Check an installation',
  'path.start.faster': 'Make the scan faster',
  'path.start.something-wrong': 'Something does not work',
  'path.how-many': 'How many work groups have their data scanned here?',
  'path.how-many.one': 'One',
  'path.how-many.several': 'Several, with one FME',
  'path.something-wrong': 'What do you see?',
  'path.something-wrong.installer-stays-open': 'The window of the installation stays open with an error.',
  'path.something-wrong.service-missing': 'The service is not in the list of Windows services.',
  'path.something-wrong.service-not-started': 'Windows says that the service could not be started.',
  'path.something-wrong.dot-red': 'The dot in the header of the Isogeo application is red.',
  'path.something-wrong.scan-fails': 'A scan of an entry point ends with an error.',

  'group.neighbours': 'Other software on this server',
  'section.neighbours': 'Other software on this server',
  'parameter.besideStream.title': 'stream on the same server',
  'parameter.besideStream.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-stream.yes': 'stream is on the same server.',
  'circumstance.beside-stream.no': 'stream is not on the same server.',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise on the same server',
  'parameter.besideIzytroniq.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise is on the same server.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise is not on the same server.',
  'beside.restart-interrupts':
    'Have {other} installed after Isogeo Scan FME, unless it brings a SQL Server of its own and has to come first. Choose a time when nobody works with Isogeo Scan FME, and check afterwards that {serviceNames} {serviceCount, plural, one {is} other {are}} running.',
  'beside.restart-interrupts.why':
    'The installation of {other} ends with a restart of the machine, which interrupts {serviceNames} of Isogeo Scan FME.',
  'beside.account-dedicated':
    'Keep the Windows user {windowsAccount} for Isogeo Scan FME alone: the services of {other} run under another account.',
  'beside.account-dedicated.why':
    'The service must run as a Windows user that is dedicated to it; the services of {other} need an account too.',
} as const

export type IsogeoMessages = Readonly<Record<keyof typeof en, string>>
