/** Texts of the advice on a licence mode, of the outage timeline and of their page. */
export const en = {
  'page.title': 'Choose a licence mode',
  'page.lead':
    'Hager stream. A licence is checked in the cloud or bound to the machine. Describe the site: the mode, the reasons and what would change them follow at each answer.',
  'page.inputs': 'The site',
  'page.results': 'Advice',
  'page.choose': 'Choose this mode for the site',
  'page.clear': 'Clear the answers',
  'page.copy': 'Copy link',
  'page.print': 'Print',
  'page.copied': 'Link copied.',
  'page.copyFailed': 'The browser did not allow copying. Copy the address of this page.',
  'page.workflow.cloud': 'Set up the cloud licence, step by step',
  'page.workflow.local': 'Set up the local licence, step by step',

  'constraint.internet': 'Does the machine have internet access?',
  'constraint.licenceServer': 'May it reach the licence server (HTTPS, port 443 outgoing)?',
  'constraint.movingVirtualMachine': 'Is it a virtual machine that may move between hosts?',
  'constraint.licenceBeforeInstallation': 'Is the licence wanted in full before the installation?',
  'constraint.extensionsExpected': 'Will the licence probably be extended?',
  'constraint.upgradesExpected': 'Will stream be upgraded?',
  'constraint.quickRecovery': 'Must stream be back quickly after a crash?',
  'constraint.replacementLikely': 'Will the machine probably be replaced?',
  'option.permanent': 'Permanently',
  'option.occasional': 'Now and then',
  'option.never': 'Never',
  'option.direct': 'Yes, directly',
  'option.proxy': 'Yes, through a proxy',
  'option.blocked': 'No, blocked for good',
  'option.yes': 'Yes',
  'option.no': 'No',
  'option.unknown': 'Not known',

  'advice.title': 'Mode',
  'mode.cloud': 'Cloud licence',
  'mode.local': 'Local licence',
  'mode.short.cloud': 'Cloud',
  'mode.short.local': 'Local',
  'mode.manual.cloud': '“Distant” in the manual',
  'mode.manual.local': '“Local” in the manual',
  'basis.recommended-by-manual':
    'The manual strongly recommends this mode, and nothing at the site rules it out.',
  'basis.no-internet-ever':
    'Without any internet access, a cloud licence can never be checked. Only the local licence is left.',
  'basis.licence-server-blocked':
    'If the licence server stays blocked for good, a cloud licence cannot be checked. Only the local licence is left.',

  'conflict.title': 'These answers do not fit together',
  'conflict.local-before-installation':
    'A local licence cannot be delivered in full before the installation: its key is made from the Site code, which only the machine with stream installed shows.',
  'way.install-ahead':
    'Install stream ahead on the machine that will be used, set up the licence there and deliver the machine with it.',
  'way.key-on-the-day':
    'Order the licence ahead and agree the day with Hager Services: send the Site code from another device and bring the .glic file to the machine while demo mode lasts, 12 hours.',
  'way.open-the-connection':
    'Have HTTPS on port 443 opened from this one machine to the licence server: then the cloud licence is possible after all.',

  'conditions.title': 'What this mode asks of the site',
  'condition.reach-licence-server':
    'The machine reaches cloudlicensing.iconics.com over HTTPS, port 443, when it starts and regularly afterwards.',
  'condition.connect-within-grace':
    'The machine is online at least once in 30 days, better weekly: the grace period lasts 30 days.',
  'condition.test-proxy':
    'The proxy lets the machine through to the licence server without somebody signing in. Test it before the order.',
  'condition.find-out-connection':
    'Customer IT says before the order whether the machine has internet access and may reach the licence server.',
  'condition.site-code-after-installation':
    'stream is installed first. The Site code of the machine then goes to Hager Services, and a .glic file comes back.',
  'condition.keep-machine-in-place':
    'The virtual machine is pinned to one host: the licence is bound to a fingerprint of the machine.',
  'condition.kill-before-replacement':
    'Before the machine goes, the licence is killed on it and the Kill Code sent to Hager Services. stream stays installed until then.',
  'condition.remove-before-upgrade': 'The licence is removed before each upgrade and set up again after it.',

  'criteria.title': 'The two modes at this site',
  'criteria.criterion': 'Criterion (Table 3 of the manual)',
  'criteria.matters': 'At this site',
  'criteria.meaning': 'What it means',
  'criteria.yes': 'Yes',
  'criteria.no': 'No',
  'matters.yes': 'Matters, speaks for {mode}',
  'matters.no': 'Does not matter',
  'matters.unknown': 'Not known yet',
  'criterion.works-offline': 'Works without a connection?',
  'criterion.easy-transfer': 'Easy to transfer to a new machine?',
  'criterion.no-work-after-extension': 'No work on the machine after an extension?',
  'criterion.survives-upgrade': 'Survives an upgrade of stream?',
  'criterion.easy-recovery': 'Easy to restore after a crash?',
  'criterion.delivered-before-installation': 'Can be delivered in full before stream is installed?',
  'criterion.adapts-to-genesis64': 'Easy to adapt to the version of GENESIS64?',
  'meaning.works-offline.cloud': 'Without a connection, stream runs on for 30 days of grace.',
  'meaning.works-offline.local': 'The key is on the machine: no connection is needed.',
  'meaning.easy-transfer.cloud':
    'Hager Services frees the licence, then the new machine gets the same License Pool.',
  'meaning.easy-transfer.local':
    'The licence must be killed on the old machine. Once that is gone, only a Site Key Replacement helps.',
  'meaning.no-work-after-extension.cloud': 'An extension needs no work on the machine.',
  'meaning.no-work-after-extension.local': 'Each extension needs a new key on the machine.',
  'meaning.survives-upgrade.cloud': 'The licence survives; removing it before is only a precaution.',
  'meaning.survives-upgrade.local': 'The licence does not survive: remove it before, set it up again after.',
  'meaning.easy-recovery.cloud': 'After a call to Hager Services, the License Pool is entered again.',
  'meaning.easy-recovery.local':
    'A new key must come from Hager Services; if the machine is lost, by Site Key Replacement.',
  'meaning.delivered-before-installation.cloud': 'The License Pool can be at hand before the installation.',
  'meaning.delivered-before-installation.local': 'The key is only made once stream is installed.',
  'meaning.adapts-to-genesis64.cloud': 'A newer GENESIS64 asks for little, says the manual.',
  'meaning.adapts-to-genesis64.local': 'A newer GENESIS64 may ask for another key.',

  'changes.title': 'What would change the advice',
  'changes.none': 'No single answer changes it: more than one rules out the cloud licence.',
  'changes.item':
    '{question} {answers}: then {mode, select, cloud {the cloud licence} other {the local licence}}.',
  'changes.answer': '“{answer}”',
  'changes.or': 'or',

  'outage.title': 'When the licence is lost',
  'outage.lead': 'How long stream runs on, what people see meanwhile, and what to do by when.',
  'outage.lost': 'What was lost?',
  'outage.date': 'On which day (UTC)?',
  'outage.date.fault': 'A day of the years 2000 to 2999 is expected here.',
  'outage.graceHours': 'Grace set on the licence server',
  'outage.hours': 'hours',
  'outage.until': 'until {time}',
  'outage.from': 'from {time}',
  'outage.marks': 'Loss {start}, end of grace {grace}, end of demo mode {demo}',
  'outage.phase': 'Phase',
  'outage.when': 'Time (UTC)',
  'outage.sees': 'What the operator sees',
  'outage.todo': 'What to do by when',
  'lost.connection': 'The connection to the cloud licence server',
  'lost.local-licence': 'The local licence, for any reason',
  'lost.hardware-key': 'A hardware key',
  'lost.licence-server': 'A licence server on the local network',
  'phase.grace': 'Grace',
  'phase.demo': 'Demo mode',
  'phase.stopped': 'Without licence',
  'sees.license-failing': 'Everything works as licensed; the viewer shows “License Failing”.',
  'sees.runs-as-licensed': 'Everything works as licensed, in recovery mode.',
  'sees.demo-mode': 'Demo mode: {hours, number} hours, {tags, number} tags.',
  'sees.nothing': 'Demo mode is over: stream shows and archives nothing more.',
  'milestone.note-the-day': 'Note the day and the hour of the loss: grace counts from then.',
  'milestone.find-the-cause':
    'Find out why the machine does not reach cloudlicensing.iconics.com on port 443: firewall, proxy, DNS, routing, inspection of HTTPS.',
  'milestone.tell-hager-services':
    'Tell Hager Services if the licence is not back: customer, site, what was lost and when.',
  'milestone.settle-other-way':
    'Settle another way with Hager Services: another path to the licence server, or the local licence.',
  'milestone.leave-as-it-is':
    'Do not uninstall stream, do not kill the licence and do not change the machine until Hager Services has answered.',
  'milestone.ask-for-replacement':
    'Send Hager Services the Site code and what happened. If the machine is gone, ask for a Site Key Replacement.',
  'milestone.key-delivered': 'Deliver the new .glic file, so that a week is left for setting it up.',
  'milestone.look-for-key': 'Plug the key in again, try another port, look whether Windows sees it.',
  'milestone.start-licence-server': 'Start the licence server again and check that the machine reaches it.',
  'milestone.licence-back':
    'The licence is back. Check in the viewer that “License Failing” is not shown and that values change.',
  'milestone.expect-stop':
    'Without a licence until here, stream stops. Agree beforehand who does without its values and its alarms.',

  'assumption.iconics-other-version':
    'Grace periods, demo mode and the licence server come from the ICONICS documentation of versions 10.97.2, 10.97.3 and 11, not from the manual. stream brings GENESIS64 10.96.1, for which they may differ.',
  'assumption.unknown-connection-not-held-against-cloud':
    'What is not known about the connection is not held against the cloud licence; it must be known before the order.',
  'assumption.occasional-internet-suffices':
    'The manual asks for a regular request to the server without saying how often. A connection at least once in the 30 days of grace counts as enough.',
  'assumption.proxy-counts-as-connection':
    'Neither the manual nor the pages of ICONICS that are cited describe a proxy. It counts as a connection, to be tested.',
  'assumption.moving-counts-as-transfer':
    'The manual does not say what the fingerprint of a machine covers. A move to another host counts as a transfer.',
  'assumption.newest-generation-drops-cloud':
    'The manual calls a cloud licence easy to adapt to the version of GENESIS64; ICONICS has dropped cloud licences and hardware keys in its version 11. Which of the two a later stream follows is open: ask before the order.',
  'assumption.counted-from-start-of-day':
    'Only the day of the loss is asked for. Times count from 00:00 UTC of that day, the earliest and safest reading.',
  'assumption.demo-follows-grace':
    'Demo mode is taken to begin when grace ends. ICONICS gives its length, not its start; it may begin only when GENESIS64 next starts.',
  'assumption.milestones-are-our-advice':
    'Neither the manual nor ICONICS says what to do by when. The dates between loss and end of grace are our advice.',
  'assumption.recovery-display-not-said':
    'What the viewer shows in recovery mode is not said. Do not wait for “License Failing”.',
  'assumption.not-a-mode-of-the-manual':
    'The manual knows only cloud and local licences. Hardware keys and licence servers on the local network are described by ICONICS alone.',

  'step.cloud-possible': 'Does the connection allow a cloud licence?',
  'step.criteria-for-cloud': 'Rows of Table 3 that matter here and speak for cloud',
  'step.criteria-for-local': 'Rows of Table 3 that matter here and speak for local',
  'step.advised-mode': 'Advised mode: the recommended one, unless it is ruled out',
  'step.grace-ends': 'End of grace',
  'step.demo-ends': 'End of demo mode',

  'explained.advice': 'How this advice was found',
  'explained.outage': 'How these times were found',
  'explained.step': 'Step',
  'explained.expression': 'Derivation',
  'explained.value': 'Value',
  'explained.source': 'Source',
  'explained.assumptions': 'Assumptions',
  'explained.ruleset': 'Rules {id}, version {version}',

  'role.sales': 'Sales',
  'role.vendor': 'Vendor (Hager Services)',
  'role.customer-it': 'Customer IT',
  'role.dba': 'Database administrator',
  'role.integrator': 'Integrator',
} as const

export type LicenceModeMessages = Readonly<Record<keyof typeof en, string>>
