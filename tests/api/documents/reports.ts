import type { Check, Report } from '#reports/report.ts'

/** A check of which nothing matters but what is given. */
export const checkOf = (number: string, more: Partial<Check> = {}): Check => ({
  number,
  text: `Do ${number}.`,
  state: 'open',
  stateText: 'Open',
  warning: null,
  marks: ['Major', 'Integrator', '5 min'],
  commands: [],
  remarks: [{ label: 'Why', value: 'Because.' }],
  record: [],
  ...more,
})

/** A report of which nothing matters but what is given. */
export const reportOf = (parts: Report['parts'], more: Partial<Report> = {}): Report => ({
  language: 'en',
  colon: ':',
  kind: 'Checklist',
  title: 'Title',
  lead: 'Lead.',
  running: { subject: 'Site', title: 'Title', source: 'rules', date: null },
  facts: [{ label: 'Site', value: 'Site' }],
  notices: [],
  parts,
  legend: { states: [{ state: 'open', text: 'Open' }], initials: 'Initials' },
  ...more,
})
