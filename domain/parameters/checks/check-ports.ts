import type { ParameterFault, ParameterValues } from '../parameter.ts'

type Fault = ParameterFault & { parameter: string }

/** Finds ports that are given to more than one purpose, each at the later parameter (manual 3.3). */
export function findEqualPorts(values: ParameterValues, parameters: readonly string[]): Fault[] {
  return parameters.flatMap((parameter, index) => {
    const other = parameters.slice(0, index).find(earlier => values[earlier] === values[parameter])
    return other === undefined ? [] : [{ parameter, code: 'duplicate_port' as const, values: { other } }]
  })
}

/** Whether a port lies in the range for dynamic ports: start ≤ port < start + count (manual 6.5, docs/rulings.md `dynamic-range-bounds`). */
export function isInDynamicRange(port: number, start: number, count: number): boolean {
  return port >= start && port < start + count
}
