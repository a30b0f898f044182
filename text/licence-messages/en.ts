/** Texts of the messages to Hager Services, and of the page that writes them. ICU MessageFormat. */
export const en = {
  'subject.activate-cloud': 'stream: License Pool for a cloud licence',
  'subject.activate-local': 'stream: Site key for a local licence',
  'subject.transfer-cloud': 'stream: transfer of a cloud licence',
  'subject.transfer-local': 'stream: local licence killed, transfer to another machine',
  'subject.replace-site-key': 'stream: request for a Site Key Replacement',
  'subject.change-to-cloud': 'stream: change of a licence from local to cloud mode',
  'subject.change-to-local': 'stream: change of a licence from cloud to local mode',
  'subject.extend-cloud': 'stream: extension of a cloud licence',
  'subject.extend-local': 'stream: extension of a local licence',
  'subject.upgrade-cloud': 'stream: cloud licence taken off for an upgrade',
  'subject.upgrade-local': 'stream: local licence killed for an upgrade',
  'subject.recover-cloud': 'stream: cloud licence to be recovered',
  'subject.recover-local': 'stream: local licence to be recovered',
  subject: '{subject} ({site})',

  'request.activate-cloud':
    'We want to set up this stream licence in cloud mode. Please send us the name of its License Pool.',
  'request.activate-local':
    'We want to activate this stream licence in local mode. The Site code below was read on the machine that is to hold it. Please send us the Site key for it, as a .glic file.',
  'request.transfer-cloud':
    'We are moving this stream licence in cloud mode to another machine. The old machine does not use it any more. Please free the licence at your end, and confirm to us that it is free.',
  'request.transfer-local':
    'We have killed the stream licence in local mode on the old machine, in order to move it to another. The Old Site Key and the Kill Code that were shown are below. Please kill the licence at your end too, and confirm it to us. We then send the Site code of the new machine.',
  'request.replace-site-key':
    'We need this stream licence in local mode on another machine, but stream is not present on the first one any more: the licence could not be killed there. Please carry out a Site Key Replacement. Tell us when it is done, and what you still need for the new key.',
  'request.change-to-cloud':
    'We want to change this stream licence from local to cloud mode, on the machine named below. Please make the change at your end, and tell us the name of the License Pool and what we have to do on the machine.',
  'request.change-to-local':
    'We want to change this stream licence from cloud to local mode. Please tell us whether this is possible and what we have to do, and free the licence at your end once it is off the machine. We then send the Site code of the machine.',
  'request.extend-cloud':
    'We want to extend this stream licence in cloud mode by the references below. Please add them to the License Pool, and confirm it to us.',
  'request.extend-local':
    'We want to extend this stream licence in local mode by the references below. The present Site code of the machine is below too. Please send us the new Site key, as a .glic file.',
  'request.upgrade-cloud':
    'We are taking this stream licence in cloud mode off its machine, in order to upgrade stream there. It will be set up on the same machine again. Please free the licence at your end, and confirm to us that it is free.',
  'request.upgrade-local':
    'We have killed this stream licence in local mode, in order to upgrade stream on its machine. The Old Site Key and the Kill Code that were shown are below. Please kill the licence at your end too, and confirm it to us. After the upgrade we send the new Site code of the machine.',
  'request.recover-cloud':
    'This stream licence in cloud mode has lost its machine, or its machine no longer reaches it; what happened is stated below. If the machine has crashed, was lost or was replaced, please free the licence at your end, and confirm to us that it is free. Otherwise please tell us whether the fault is at your end, and what we have to do on the machine.',
  'request.recover-cloud.machine-lost':
    'The machine that held this stream licence in cloud mode is lost; what happened is stated below. Please free the licence at your end, and confirm to us that it is free. We then set it up on another machine.',
  'request.recover-cloud.machine-changed':
    'The machine that uses this stream licence in cloud mode was changed; what was changed is stated below. We are entering its License Pool there again. Please tell us whether anything has to be done for that at your end.',
  'request.recover-cloud.source-unreachable':
    'The machine that uses this stream licence in cloud mode no longer reaches the licence server; since when, and what we have tried, is stated below. Please tell us whether the fault is at your end, or name another way to a licence.',
  'request.recover-local':
    'This stream licence in local mode is no longer active on its machine, or will not stay so; what happened is stated below. Please tell us which way you choose: a new Site key for the Site code of the machine, or a Site Key Replacement where stream is no longer present on the machine that held the licence. Tell us what you need for it, and when it is done.',
  'request.recover-local.machine-lost':
    'The machine that held this stream licence in local mode is lost; what happened is stated below. The licence could not be killed there. Please carry out a Site Key Replacement. Tell us when it is done, and what you still need for the new key.',
  'request.recover-local.machine-changed':
    'The machine that holds this stream licence in local mode was changed; what was changed is stated below. stream is still present there, and we have not killed the licence. Please tell us which way you choose: a new Site key for the Site code of the machine, or a Site Key Replacement. Tell us what you need for it, and when it is done.',
  'request.recover-local.replacement-chosen':
    'You have chosen a Site Key Replacement for this stream licence in local mode; what happened is stated below. Please carry it out. Tell us when it is done, and what you still need for the new key.',

  greeting: 'Dear Hager Services team,',
  closing: 'Kind regards',
  'line.extension': 'Extension',
  'line.reference': '{quantity, number} × {reference} ({name}), {points, number} points',
  'line.missing': 'To follow: {list}.',

  'value.customer': 'Customer',
  'value.site': 'Site',
  'value.contact': 'Contact for the answer',
  'value.orderNumber': 'Order number',
  'value.references': 'Licence',
  'value.addedReferences': 'Extensions ordered in addition',
  'value.machineName': 'Machine that holds or is to hold the licence',
  'value.siteCode': 'Site code of this machine',
  'value.oldMachineName': 'Machine that held the licence until now',
  'value.oldSiteKey': 'Old Site Key',
  'value.killCode': 'Kill Code',
  'value.licencePool': 'License Pool',
  'value.reason': 'What happened',
  'value.loss': 'Kind of loss',
  'loss.none': 'Not stated',
  'loss.machine-lost': 'The machine is lost',
  'loss.machine-changed': 'The machine was changed',
  'loss.source-unreachable': 'The licence server cannot be reached',
  'loss.replacement-chosen': 'A Site Key Replacement was chosen',
  'points.licence': 'Points of the licence',
  'points.added': 'Points added',
  'points.total': 'Points with the extensions',

  'help.customer': 'As on the order.',
  'help.site': 'Name and place, so that the licence can be found.',
  'help.contact': 'Name, company, e-mail or telephone.',
  'help.orderNumber': 'Where there is one.',
  'help.machineName': 'Its Windows name.',
  'help.siteCode': 'Shown in License Utility on the machine itself. Copy it; do not type it off.',
  'help.oldMachineName': 'Its Windows name, if it is still known.',
  'help.oldSiteKey': 'Shown in the dialog after “Kill current license”. Copy it before you close the dialog.',
  'help.killCode': 'Shown in the same dialog.',
  'help.licencePool': 'The name that Hager Services gave you when the licence was set up.',
  'help.reason': 'What happened and when, or why you ask for this.',
  'help.reason.replacement':
    'Hager Services carries out a Site Key Replacement only for a good reason: say what it is.',
  'help.loss': 'Decides what the message asks for.',

  'not.passwords':
    'No passwords, of Windows, SQL Server or stream: no step needs one at Hager Services, and License Pool asks for none.',
  'not.site-key-file':
    'No .glic file: Hager Services makes it and you receive it. It belongs on the machine that it was made for.',
  'not.remote-access':
    'No access for remote control, neither address nor password: every step on the machine is done by you.',
  'not.stale-site-code':
    'No Site code from an earlier activation or from another machine: it changes when a licence is activated.',

  'ruling.values-of-message':
    'The manual names what Hager Services needs from the machine (Site code, Old Site Key, Kill Code), and says nothing of how a licence is identified. Customer, site, contact, order number and references are our addition.',
  'ruling.call-hager-services':
    'For a cloud licence the manual says to call Hager Services. This message is meant to be read out in the call, and sent afterwards where it is wanted in writing.',
  'step.needed': 'Values needed that are there',
  'step.points.licence': 'Points of the licence',
  'step.points.added': 'Points of the extensions ordered',
  'step.points.total': 'Points together',

  'page.title': 'Message to Hager Services',
  'page.lead':
    'Fill in what you know. The message is ready at every keystroke; nothing that you type leaves this page until you send it.',
  'page.values': 'What the message needs',
  'page.optional': 'not required',
  'page.base': 'Base licence',
  'page.noBase': 'None chosen',
  'page.extensions': 'Extensions, number of each',
  'page.message': 'The message',
  'page.subject': 'Subject',
  'page.body': 'Text',
  'page.complete': 'Everything that is needed is there.',
  'page.missing': '{count, plural, one {Still missing} other {Still missing (#)}}: {list}',
  'page.leftOut': 'Known, but not asked for here, so left out: {list}',
  'page.copy': 'Copy the message',
  'page.copied': 'The message is copied.',
  'page.selected': 'The browser does not allow copying. The text is selected: press Ctrl+C.',
  'page.mail': 'Write as an e-mail',
  'page.mailHelp':
    'Opens your mail program without a recipient: the manual gives no address. Take that of your contact at Hager Services.',
  'page.not': 'What must not be sent',
  'page.next': 'Once you have the answer, this message follows',
  'page.basis': 'What this message rests on',
} as const

export type LicenceMessageMessages = Readonly<Record<keyof typeof en, string>>
