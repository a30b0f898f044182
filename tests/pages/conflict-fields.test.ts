import { describe, expect, it } from 'vitest'
import { type Entered, readQuery } from '../../app/conflicts/link.ts'
import { readEntered } from '../../app/conflicts/read-entered.ts'

const enter = (fields: Record<string, string>): Entered => readQuery({ software: 'stream', ...fields })

describe('the fields of the conflicts page', () => {
  it('ask for the port of the new instance only where one is installed', () => {
    const asks = (sqlServer: string) =>
      readEntered(enter({ 'stream.sqlServer': sqlServer })).asked.has('stream.sqlPort')
    expect(asks('new-local')).toBe(true)
    expect(asks('existing-local')).toBe(false)
    expect(asks('remote')).toBe(false)
  })

  it('always ask what decides, and the ports taken in any case', () => {
    for (const sqlServer of ['new-local', 'existing-local', 'remote']) {
      const { asked } = readEntered(enter({ 'stream.sqlServer': sqlServer }))
      expect([...asked]).toEqual(
        expect.arrayContaining(['stream.sqlServer', 'stream.httpsPort', 'stream.mqttPort']),
      )
    }
  })

  it('find no fault in a field that is not asked', () => {
    const wrong = (sqlServer: string) =>
      readEntered(enter({ 'stream.sqlServer': sqlServer, 'stream.sqlPort': '70000' })).faults
    expect(Object.keys(wrong('new-local'))).toEqual(['stream.sqlPort'])
    expect(wrong('existing-local')).toEqual({})
  })
})
