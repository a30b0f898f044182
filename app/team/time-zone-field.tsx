import { useEffect, useState } from 'react'
import { ChoiceField } from './form-field.tsx'

type Props = {
  label: string
  hint: string
  name: string
  value: string
  fault: string | undefined
  disabled?: boolean
  onChange: (zone: string) => void
}

/** A time zone out of those that the browser knows; the server may have others, and keeps them. */
export function TimeZoneField({ value, ...field }: Props) {
  const [zones, setZones] = useState<readonly string[]>([])
  useEffect(() => setZones(Intl.supportedValuesOf('timeZone')), [])
  return (
    <ChoiceField {...field} value={value}>
      {[...new Set(['UTC', value, ...zones])].map(zone => (
        <option key={zone}>{zone}</option>
      ))}
    </ChoiceField>
  )
}
