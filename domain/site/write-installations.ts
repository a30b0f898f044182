import type { ParameterValue } from '../parameters/parameter.ts'
import { deriveSite } from './derive-site.ts'
import { listInstallations } from './settle-site.ts'
import type { Site, Stamp } from './site.ts'
import type { SiteFacts } from './site-facts.ts'
import { parameterPath, softwarePath } from './site-path.ts'
import { writeField } from './write-field.ts'

type Installation = {
  software: string
  parameters?: Readonly<Record<string, ParameterValue | undefined>> | undefined
}

/** The site with this software on its server and no other, with the settings that decide over conflicts. */
export function writeInstallations(
  site: Site,
  facts: SiteFacts,
  installations: readonly Installation[],
  stamp: Stamp,
): Site {
  const known = listInstallations(site, facts, deriveSite(site, facts))
  const present = new Map(known.map(({ software, parameters }) => [software, parameters]))
  const wanted = new Map(installations.map(({ software, parameters = {} }) => [software, parameters]))
  let written = site
  for (const [software, { footprint }] of Object.entries(facts.software)) {
    const [settings, stands] = [wanted.get(software), present.get(software)]
    if ((settings === undefined) !== (stands === undefined))
      written = writeField(written, softwarePath(software), settings !== undefined, stamp)
    for (const name of Object.keys(settings ? footprint.parameters : {})) {
      const value = settings?.[name]
      // What was typed before the software was taken off stands again, unless it is set anew.
      if (value === stands?.[name] || (value === undefined && !stands)) continue
      written = writeField(written, parameterPath(software, name), value ?? null, stamp)
    }
  }
  return written
}
