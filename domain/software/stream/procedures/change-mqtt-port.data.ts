import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  administratorAccount,
  checkServices,
  checkSignIn,
  openTool,
  startServices,
  stopServices,
  tellUsers,
} from './administration-tool.data.ts'
import { excludedPorts, portHolder, setDynamicRange } from './shared-items.data.ts'

/** Another port for the internal MQTT server (manual 6.5). */
export const changeMqttPort = {
  id: 'change-mqtt-port',
  group: 'change',
  parameters: [
    'siteName',
    'hostName',
    'mqttPort',
    'dynamicPortStart',
    'dynamicPortCount',
    'newDynamicPortStart',
    'newDynamicPortCount',
    'streamPath',
    'httpsPort',
  ],
  sections: [
    {
      id: 'choose-port',
      items: [
        {
          id: 'stream.mqtt.port-free',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'cmd', template: 'netstat -anp TCP' }],
          citation: cite('6.5'),
        },
        {
          id: 'stream.mqtt.find-process',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 10,
          commands: [
            {
              shell: 'powershell',
              template:
                "$MQTTPort={{mqttPort}}\nGet-NetTCPConnection -LocalPort $MQTTPort | Select-Object -Property \"OwningProcess\", @{ 'Name' = 'ProcessName'; 'Expression'={ (Get-Process -Id $_.OwningProcess).Name } } | Get-Unique",
            },
          ],
          citation: cite('10.3.3'),
          rulings: ['powershell-line-breaks'],
        },
        {
          id: 'stream.mqtt.outside-dynamic-range',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'cmd', template: 'netsh int ipv4 show dynamicport tcp' }],
          citation: cite('6.5'),
          rulings: ['dynamic-range-bounds'],
        },
        {
          id: 'stream.mqtt.move-dynamic-range',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 5,
          when: 'mqtt-in-dynamic-range',
          after: ['stream.mqtt.outside-dynamic-range'],
          commands: setDynamicRange,
          citation: cite('10.3.3'),
          further: [cite('6.5')],
        },
        excludedPorts,
        portHolder,
        {
          id: 'stream.mqtt.keep-internal',
          severity: 'advice',
          role: 'customer-it',
          effortMinutes: 3,
          citation: cite('3'),
          further: [cite('3.3')],
        },
        administratorAccount,
        tellUsers,
      ],
    },
    {
      id: 'change-stop',
      inOrder: true,
      items: [openTool, stopServices],
    },
    {
      id: 'change',
      inOrder: true,
      items: [
        {
          id: 'stream.mqtt.enter-port',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'gui', path: 'gui.tool-mqtt' }],
          citation: cite('6.5'),
          rulings: ['labels-translated'],
        },
      ],
    },
    {
      id: 'change-check',
      inOrder: true,
      items: [
        { ...startServices, rulings: ['labels-translated', 'mqtt-restart-silent'] },
        checkServices,
        {
          id: 'stream.mqtt.check-port',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 2,
          commands: [
            {
              shell: 'powershell',
              template: 'Get-NetTCPConnection -State Listen -LocalPort {{mqttPort}}',
            },
          ],
          citation: cite('6.5'),
        },
        checkSignIn,
      ],
    },
  ],
} as const satisfies Procedure
