import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { programList } from '../../scenarios/preflight-outcomes.ts'

type Software = Parameters<typeof judgeMachine>[0]

const judged = (software: Software, id: string, text: string) => {
  const check = judgeMachine(software, {
    phase: 'before-install',
    parameters: software === 'sage-100c-crm' ? { sqlServer: 'remote' } : {},
    evidence: [{ text }],
    date: '2026-11-28',
  }).checks.find(one => one.id === `${software}.${id}`)
  return check?.outcome?.id ?? check?.doubt ?? check?.status
}
const list = (...names: string[]) =>
  programList(['7-Zip', '23.01'], ...names.map(name => [name, '1.0'] as const))
const tools = (text: string) => judged('sage-100c-crm', 'sql.tools-installed', text)
const fme = (text: string) => judged('isogeo-scan-fme', 'fme.installed', text)

describe('Management Studio', () => {
  it.each([
    'SQL Server Management Studio',
    'Microsoft SQL Server Management Studio - 19.3',
    'Microsoft SQL Server Management Studio - August 2016',
    'SQL Server Management Studio 21',
    'SQL Server 2014 Management Studio',
    'SQL Server 2012 Management Studio',
    'SQL Server 2008 R2 Management Studio',
    'Microsoft SQL Server 2008 Management Studio Express',
  ])('is there as %s', name => {
    expect(tools(list(name))).toBe('installed')
    expect(tools(list('SQL Server Management Studio Language Pack - Deutsch', name))).toBe('installed')
  })

  it.each([
    'SQL Server Management Studio for Analysis Services',
    'SQL Server Management Studio Language Pack - English',
    'Hotfix for SQL Server Management Studio 18 (KB123)',
    'Visual Studio 2017 Isolated Shell for SSMS',
    'SQL Prompt for SQL Server Management Studio',
    'SQL Server 2014 Manag...',
    'Microsoft SQL Server 2012...',
  ])('is neither there nor missing by %s', name => {
    expect(tools(list(name))).toBe('unreadable')
  })

  it('is missing where nothing speaks of it', () => {
    expect(tools(list('Microsoft SQL Server 2012 Native Client', 'Microsoft OLE DB Driver'))).toBe('missing')
  })
})

describe('FME', () => {
  it.each([
    'FME Desktop 2023.1.1.0 (Build 23631 - WIN64)',
    'FME Form 2024.1 (Build 24612 - win64)',
    'Safe Software FME Workbench 2012',
  ])('is there as %s', name => {
    expect(fme(list(name, 'FME Licensing Server 2.0'))).toBe('installed')
  })

  it.each([
    'FME Licensing Server 2.0',
    'FME Integrations for ArcGIS',
    'FME Server 2022.2',
    'FME Flow 2024.1',
    'FMEStudio',
    'Plug-in for FME Desktop',
  ])('is to be looked at with %s alone', name => {
    expect(fme(list(name))).toBe('other-fme')
    expect(fme(list(name, 'FME De...'))).toBe('unreadable')
    expect(fme(list(name).trimEnd())).toBe('unreadable')
  })

  it('is missing beside what belongs to Isogeo', () => {
    expect(fme(list('Isogeo FME worker'))).toBe('missing')
  })
})
