import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  administratorAccount,
  checkRemoteSignIn,
  checkSignIn,
  editHttpsBinding,
  openBindings,
  openIis,
  tellUsers,
} from './administration-tool.data.ts'
import { excludedPorts, portHolder } from './shared-items.data.ts'

const step = { severity: 'blocker', role: 'integrator' } as const

/** Another HTTPS port for stream's web server (manual 6.7). */
export const changeHttpsPort = {
  id: 'change-https-port',
  group: 'change',
  parameters: ['siteName', 'hostName', 'httpsPort', 'mqttPort', 'remoteClients'],
  sections: [
    {
      id: 'choose-port',
      items: [
        {
          id: 'stream.https-port.free',
          ...step,
          effortMinutes: 3,
          commands: [{ shell: 'cmd', template: 'netstat -anp TCP' }],
          citation: cite('3.3'),
          further: [cite('4.14'), cite('6.7')],
        },
        {
          id: 'stream.https-port.open-firewall',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 10,
          leadDays: 3,
          when: { all: ['remote-clients', 'https-port-changed'] },
          commands: [
            { shell: 'gui', path: 'gui.firewall-new-rule' },
            {
              shell: 'powershell',
              template:
                "New-NetFirewallRule -DisplayName 'stream HTTPS' -Direction Inbound -Protocol TCP -LocalPort {{httpsPort}} -Action Allow",
            },
          ],
          citation: cite('4.20'),
        },
        excludedPorts,
        portHolder,
        tellUsers,
        administratorAccount,
      ],
    },
    {
      id: 'change',
      inOrder: true,
      items: [
        openIis,
        openBindings,
        editHttpsBinding,
        { id: 'stream.https-port.enter', ...step, effortMinutes: 1, citation: cite('6.7') },
        { id: 'stream.https-port.save', ...step, effortMinutes: 1, citation: cite('6.7') },
      ],
    },
    {
      id: 'change-verify',
      inOrder: true,
      items: [
        {
          id: 'stream.https-port.listening',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 2,
          commands: [
            {
              shell: 'powershell',
              template: 'Get-NetTCPConnection -State Listen -LocalPort {{httpsPort}}',
            },
          ],
          citation: cite('6.7'),
        },
        checkSignIn,
        checkRemoteSignIn,
        {
          id: 'stream.https-port.tell-address',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 10,
          when: 'remote-clients',
          citation: cite('10.2.1'),
          further: [cite('4.20')],
        },
        {
          id: 'stream.https-port.close-old',
          severity: 'advice',
          role: 'customer-it',
          effortMinutes: 5,
          when: 'remote-clients',
          citation: cite('4.20'),
          rulings: ['own-advice'],
        },
      ],
    },
  ],
} as const satisfies Procedure
