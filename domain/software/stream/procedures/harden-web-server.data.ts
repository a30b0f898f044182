import type { Procedure } from '../../../checklists/procedure.ts'
import type { CommandTemplate } from '../../../parameters/command.ts'
import { cite } from '../manual.ts'
import {
  administratorAccount,
  checkServices,
  checkSignIn,
  replaceDefaultCredentials,
  tellUsers,
} from './administration-tool.data.ts'
import type { CircumstanceId, StreamItem } from './circumstances.data.ts'

const step = { severity: 'major', role: 'integrator' } as const
const branch = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL`

/** A .reg file with the two values of both sides of a protocol. */
function registryOf(
  protocol: string,
  values: { disabledByDefault: 0 | 1; enabled: 0 | 1 },
): CommandTemplate<CircumstanceId> {
  const sides = ['Client', 'Server'].flatMap(side => [
    '',
    `[${branch}\\Protocols\\${protocol}\\${side}]`,
    `"DisabledByDefault"=dword:0000000${values.disabledByDefault}`,
    `"Enabled"=dword:0000000${values.enabled}`,
  ])
  return fileOf('6.8.1', sides)
}

/** A .reg file; no export holds a comment, so that a preflight tells it from what a machine says of itself. */
function fileOf(section: string, lines: readonly string[]): CommandTemplate<CircumstanceId> {
  const head = ['Windows Registry Editor Version 5.00', `; Hager stream, ${section}`]
  return { shell: 'registry', template: [...head, ...lines].join('\n') }
}

function switchOff(id: `stream.harden.${string}`, protocol: string) {
  return {
    id,
    ...step,
    effortMinutes: 3,
    wording: { key: 'stream.harden.switch-off', values: { protocol } },
    commands: [registryOf(protocol, { disabledByDefault: 1, enabled: 0 })],
    citation: cite('6.8.1'),
  } as const satisfies StreamItem
}

/** Outdated protocols and ciphers switched off on the machine of stream's web server (manual 6.8). */
export const hardenWebServer = {
  id: 'harden-web-server',
  group: 'change',
  parameters: ['siteName', 'hostName', 'httpsPort'],
  sections: [
    {
      id: 'harden-ready',
      items: [
        administratorAccount,
        {
          id: 'stream.harden.clients-ready',
          severity: 'major',
          role: 'customer-it',
          effortMinutes: 30,
          leadDays: 3,
          citation: cite('6.8.1'),
          rulings: ['schannel-own-advice'],
        },
        {
          id: 'stream.harden.back-up-registry',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 2,
          commands: [
            {
              shell: 'cmd',
              template: `reg export "${branch}" "%USERPROFILE%\\schannel-before.reg"`,
            },
          ],
          citation: cite('6.8.1'),
          rulings: ['schannel-own-advice'],
        },
        tellUsers,
      ],
    },
    {
      id: 'harden-protocols',
      inOrder: true,
      items: [
        {
          id: 'stream.harden.open-editor',
          ...step,
          effortMinutes: 2,
          commands: [
            { shell: 'gui', path: 'gui.registry-editor' },
            { shell: 'registry', template: `${branch}\\Protocols` },
          ],
          citation: cite('6.8.1'),
        },
        {
          id: 'stream.harden.tls-1-2',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [registryOf('TLS 1.2', { disabledByDefault: 0, enabled: 1 })],
          citation: cite('6.8.1'),
        },
        switchOff('stream.harden.ssl-2-0', 'SSL 2.0'),
        switchOff('stream.harden.ssl-3-0', 'SSL 3.0'),
        switchOff('stream.harden.tls-1-0', 'TLS 1.0'),
        switchOff('stream.harden.tls-1-1', 'TLS 1.1'),
      ],
    },
    {
      id: 'harden-ciphers',
      inOrder: true,
      items: [
        {
          id: 'stream.harden.triple-des',
          ...step,
          effortMinutes: 3,
          commands: [
            fileOf('6.8.2', ['', `[${branch}\\Ciphers\\Triple DES 168]`, '"Enabled"=dword:00000000']),
          ],
          citation: cite('6.8.2'),
          rulings: ['dec-is-triple-des'],
        },
      ],
    },
    {
      id: 'harden-check',
      inOrder: true,
      items: [
        {
          id: 'stream.harden.read-back',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 5,
          commands: [
            { shell: 'cmd', template: `reg query "${branch}\\Protocols" /s` },
            { shell: 'cmd', template: `reg query "${branch}\\Ciphers" /s` },
          ],
          citation: cite('6.8.1'),
          further: [cite('6.8.2')],
        },
        {
          id: 'stream.harden.restart',
          ...step,
          effortMinutes: 10,
          commands: [{ shell: 'gui', path: 'gui.restart-machine' }],
          citation: cite('6.8.1'),
          rulings: ['schannel-restart'],
        },
        checkServices,
        checkSignIn,
        {
          id: 'stream.harden.check-partners',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 10,
          citation: cite('6.8.1'),
          rulings: ['schannel-own-advice'],
        },
        replaceDefaultCredentials,
      ],
    },
  ],
} as const satisfies Procedure
