/** Texts of conflicts on one server and of their page. ICU MessageFormat. */
export const en = {
  'severity.blocker': 'Blocker',
  'severity.major': 'Major',
  'severity.advice': 'Advice',
  'kind.port': 'Port',
  'kind.iis-stop': 'IIS stopped',
  'kind.sql-instance': 'SQL Server instance',
  'kind.sql-version': 'SQL Server version',
  'kind.sql-collation': 'SQL Server collation',
  'kind.service-account': 'Service account',
  'kind.reboot-order': 'Restart',
  'kind.exclusive': 'One per server',
  'use.https': 'HTTPS',
  'use.http': 'the default web site of IIS',
  'use.mqtt': 'the MQTT server',
  'use.sql': 'the new SQL Server instance',

  'conflict.port-taken':
    '{one} and {other} both take TCP port {oneValue}: {one} for {oneUse}, {other} for {otherUse}.',
  'conflict.sql-not-offered':
    '{one} offers a SQL Server instance of its own only where the server has none yet; {other} already has one there.',
  'conflict.iis-stopped':
    'The setup of {one} stops IIS, and with it {otherValue} of {other}. Renewing the licence key needs a restart of IIS as well.',
  'conflict.sql-version-too-old':
    '{one} is to use an existing local instance and accepts SQL Server {oneValue}; the instance that the setup of {other} creates is {otherValue}.',
  'conflict.sql-version-to-agree':
    '{one} accepts SQL Server {oneValue}; {other} warns of a version that its own compatibility guide does not list. An instance for both must suit both.',
  'conflict.sql-collation-differs':
    '{one} expects {oneValue} as the default collation of its SQL Server; {other} may use the same SQL Server, and its manual names no collation.',
  'conflict.account-dedicated':
    'The service of {one} must run as the Windows user {oneValue}, which is dedicated to it; the services of {other} need an account too.',
  'conflict.restart-interrupts':
    'The installation of {one} ends with a restart of the machine, which interrupts {otherValue} of {other}. If other software was installed just before, it can also ask for a restart before it begins.',
  'conflict.one-installation': 'Only one installation of {one} is allowed on a production server.',

  'remedy.change-https-port':
    'Give stream another HTTPS port: during the installation, or later in IIS, in the bindings of Hager Group EMS Web Site. Its address then holds the port, and the firewall must let it in.',
  'remedy.change-mqtt-port':
    'Move the MQTT server of stream to another port after the installation, outside the range of dynamic ports. It cannot be chosen during the installation, so the port must be free until then.',
  'remedy.change-sql-port':
    'Give the new SQL Server instance of stream another port during the installation.',
  'remedy.ask-for-port':
    'The manuals show no way to move either of the two: agree on another port with the publishers, or take a second server.',
  'remedy.choose-existing':
    'Plan {one} with the existing instance or with one on another server. If it is to have its own, it must be installed before {other} brings a SQL Server.',
  'remedy.plan-late-iis-stop':
    'Here {one} is installed after {other}: choose a time when nobody works with {other}, also whenever the licence key is renewed, and try the pages of {other} afterwards.',
  'remedy.plan-iis-stop':
    'Install {one} first. Later, renew its licence key only when nobody works with {other}, and try the pages of {other} afterwards.',
  'remedy.use-other-instance':
    'Give {one} an instance of one of the versions that it accepts, on this server or on another.',
  'remedy.agree-version': 'Choose a version that is on both lists, or give {one} an instance of its own.',
  'remedy.separate-instance':
    'Give each of the two an instance of its own, or have the database administrator confirm that {other} works with {oneValue}.',
  'remedy.use-own-account': 'Create an account for {other} that is not {oneValue}.',
  'remedy.plan-early-restart':
    'Install {one} before {other}, which is then not there yet to be interrupted. Where {other} runs already, choose a time when nobody works with it, and check afterwards that {otherValue} is running.',
  'remedy.plan-restart':
    'Install {one} last and at a time when nobody works with {other}; afterwards check that {otherValue} is running.',
  'remedy.use-second-server': 'Take a second server for the other installation.',

  'reason.brings-sql':
    'Its kit offers a SQL Server of its own only where there is none yet, so it goes before anything that brings or uses one here.',
  'reason.stops-iis': 'Its setup stops IIS: nothing that has a site there should be in use yet.',
  'reason.no-order': 'No manual asks for a place in the order.',
  'reason.restarts': 'It ends with a restart of the machine, which then covers everything before it.',

  'assumption.https-443-by-address':
    '{software}: the manual prints addresses with https:// and without a port; 443 is assumed.',
  'assumption.sql-place-not-said':
    '{software}: the manual leaves open on which machine SQL Server runs; this server is assumed.',
  'assumption.express-2014-by-name':
    '{software}: the instance of the setup is taken for SQL Server 2014, because its name ends so.',
  'assumption.defaults-used': '{software}: nothing was given, so the defaults were used: {list}.',

  'step.claim.port': 'A port that it takes',
  'step.claim.sql-new': 'A new SQL Server instance, offered where there is none',
  'step.claim.sql-local': 'A SQL Server on this server',
  'step.claim.iis-stop': 'Its setup stops IIS',
  'step.claim.iis-site': 'A site or an application pool in IIS',
  'step.claim.sql-accepted': 'The SQL Server versions that it accepts',
  'step.claim.sql-not-listed': 'A SQL Server whose versions are listed in another guide',
  'step.claim.sql-instance': 'The SQL Server instance that it creates',
  'step.claim.sql-collation': 'The default collation that it expects',
  'step.claim.sql-shared': 'A SQL Server that others may use too',
  'step.claim.account': 'An account for its services',
  'step.claim.own-account': 'An account of which it must be the only user',
  'step.claim.restart': 'It restarts the machine',
  'step.claim.service': 'A service that a restart interrupts',
  'step.claim.single': 'Installations that one server may hold',
  'step.conflict': 'Two claims that do not go together',
  'step.order': 'Its place in the order of installation',

  'page.ofSite': 'This is the software of the open site, with its settings.',
  'page.title': 'Conflicts on one server',
  'page.lead':
    'Choose what is to share one server: what clashes, what to do about it and in which order to install follow from the manuals.',
  'page.software': 'Software on the server',
  'page.twice': 'A second {name} on the same server',
  'page.few': 'Choose at least two.',
  'page.alone': 'What {name} takes on a server',
  'page.matrix': 'What clashes with what',
  'page.matrix.none': 'nothing',
  'page.list': 'Conflicts',
  'page.count': '{count, plural, =0 {No conflict} one {One conflict} other {# conflicts}}',
  'page.nothing': 'The manuals name nothing that clashes.',
  'page.todo': 'What to do',
  'page.sources': 'Sources',
  'page.order': 'Order of installation',
  'page.assumptions': 'What was assumed',
  'page.fault': 'A field cannot be used yet: the matrix stays as it was.',
  'group.parameters': 'Questions about {name}',
  'parameter.stream.httpsPort': 'HTTPS port of the web server',
  'parameter.stream.mqttPort': 'MQTT port',
  'parameter.stream.sqlServer': 'SQL Server',
  'parameter.stream.sqlPort': 'Port of the new SQL Server instance',
  'parameter.izytroniq-enterprise.httpsPort': 'HTTPS port',
  'parameter.sage-100c-crm.sqlServer': 'SQL Server',
  'option.new-local': 'New, on this server',
  'option.existing-local': 'Existing, on this server',
  'option.remote': 'On another server',
  'option.local': 'Existing, on this server',
  'option.express': 'Express, from the setup',
} as const

export type ConflictMessages = Readonly<Record<keyof typeof en, string>>
