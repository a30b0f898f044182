import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

const services = `
Name                StartName          State
----                ---------          -----
EMSG64Configuration SRV\\svc-stream     Running
EMSMessageSequencer SRV\\svc-stream     Running
EMSPublisher        SRV\\svc-stream     Running
EMSReporter         SRV\\svc-stream     Running
EMSSbcManager       SRV\\svc-stream     Running

`
const disks = '\nDeviceID FreeGB\n-------- ------\nC:           61\nD:         1412\n\n'
const pulled = (text: string) => text.replace(/ {2,}/g, ' ')
const inSheet = (text: string) => text.replace(/ +/g, '\t')

const running = (text: string) =>
  judgeMachine('stream', {
    phase: 'after-install',
    parameters: { hostName: 'SRV' },
    evidence: [
      {
        text: `PS C:\\> Get-CimInstance -ClassName Win32_Service | Where-Object Name -like 'EMS*'\n${text}PS C:\\>`,
      },
    ],
    date: '2026-11-28',
  }).checks.find(({ id }) => id === 'stream.services.ems-running')?.status
const drives = (text: string) =>
  readEvidence({ text }, 0).facts.flatMap(({ id, value }) => (id === 'disk.drives' ? [value] : []))

describe('a table whose blanks are gone', () => {
  it('is read by its words, or by the tabs of a sheet', () => {
    expect(running(services)).toBe('pass')
    expect(running(pulled(services))).toBe('pass')
    expect(running(inSheet(services))).toBe('pass')
    expect(
      running(
        pulled(
          services.replace(
            'EMSReporter         SRV\\svc-stream     Running',
            'EMSReporter         SRV\\svc-stream     Stopped',
          ),
        ),
      ),
    ).toBe('fail')
    for (const change of [pulled, inSheet]) expect(drives(change(disks))).toEqual([{ C: 61 }, { D: 1412 }])
  })

  it('says of nothing that it is missing where one row can not be told apart', () => {
    const shown = (text: string) => running(text.replace('EMSReporter', 'EMS Reporter'))
    expect(['pass', 'fail']).not.toContain(shown(pulled(services)))
    expect(['pass', 'fail']).not.toContain(
      running(services.replace(/ {2,}/g, '\t').replaceAll('SRV\\svc-stream\t', 'SRV\\svc-stream ')),
    )
  })
})

it('a value of the registry is read whatever became of its blanks', () => {
  const queried =
    '\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power\n    HiberbootEnabled    REG_DWORD    0x1\n\n'
  const fast = (text: string) => readEvidence({ text }, 0).facts.map(({ id, value }) => [id, value])
  for (const change of [(text: string) => text, pulled, (text: string) => text.replace(/ {4}/g, '\t')])
    expect(fast(change(queried))).toEqual([['power.fastStartup', true]])
  expect(fast(queried.replace(/ {4}(?=Hiber)/, ''))).toEqual([['power.fastStartup', true]])
})
