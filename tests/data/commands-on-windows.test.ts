import { describe, expect, it } from 'vitest'
import { commandsOf, everyProcedure } from '../domain/support/checklists.ts'

/** Every line for a shell of every item of every software, once. */
const lines = [
  ...new Map(
    everyProcedure.flatMap(({ procedure }) =>
      commandsOf(procedure).flatMap(({ item, command }) =>
        command.shell === 'gui'
          ? []
          : [
              [
                `${item}\n${command.template}`,
                { item, shell: command.shell, line: command.template },
              ] as const,
            ],
      ),
    ),
  ).values(),
]
const of = (shell: string) => lines.filter(line => line.shell === shell)

describe('what commands do on Windows', () => {
  it('was read from all of them', () => {
    expect(lines.length).toBeGreaterThan(150)
  })

  // A text that is piped into Select-String is searched itself, not the file that it names.
  it('a search through files is told which files', () => {
    const searches = of('powershell').filter(({ line }) => line.includes('Select-String'))
    expect(searches.length).toBeGreaterThan(3)
    const blind = searches.filter(({ line }) =>
      line
        .split('Select-String')
        .slice(1)
        .some(rest => !/^[^|;]* -(?:Literal)?Path /.test(rest)),
    )
    expect(blind.map(({ item }) => item)).toEqual([])
  })

  // What is required is a least amount: 29.5 GB are not 30.
  it('no amount that is free is rounded up', () => {
    const amounts = of('powershell').filter(({ line }) => /\[math\]::/.test(line))
    expect(amounts.length).toBeGreaterThan(0)
    expect(amounts.filter(({ line }) => !line.includes('[math]::Floor('))).toEqual([])
  })

  // Where an account is mapped to dbo, the role knows nothing under its own name.
  it('the rights of a login in a database are not asked for by its name', () => {
    expect(of('sql').filter(({ line }) => /IS_ROLEMEMBER\('[^']*', /i.test(line))).toEqual([])
  })

  // Versions stand beside what is to come back: of a key that an update renews, a part alone may be restored.
  it('no key is written back as a whole', () => {
    expect(lines.filter(({ line }) => /reg(?:\.exe)? import/i.test(line))).toEqual([])
  })
})
