import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { netstat, netstatTaken, readyServer } from './preflight-evidence.ts'

const kinds = readyServer.map(text => readEvidence({ text }, 0).summary.kind)

/** The file that the collector writes on a machine of that name, which lacks nothing or has port 443 taken. */
export function collectOn(host: string, lacks?: 'https-port'): string {
  const results = readyServer.map((text, index) => ({
    kind: kinds[index],
    command: '',
    text: (text === netstat && lacks ? netstatTaken : text).replaceAll('SRV-EMS-01', host),
  }))
  return JSON.stringify({ groundworkCollector: 1, software: 'stream', results }, null, 2)
}
