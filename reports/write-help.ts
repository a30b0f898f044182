/** The help of a parameter, and what it means to leave it open where it may stay so. */
export function writeHelp(name: string, isOpen: boolean, t: (key: string) => string): string {
  const help = t(`parameter.${name}.help`)
  return isOpen ? `${help} ${t(`parameter.${name}.open`)}` : help
}
