const AT_HAND = 'groundwork-site'

/** A site in eight signs, to be read out and found again among the sites of a device. */
export function referenceOf(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
}

/** The reference of the site that this tab is at, for what is there before the sites are loaded; null where there is none. */
export function readReference(): string | null {
  try {
    const id = sessionStorage.getItem(AT_HAND)
    return id ? referenceOf(id) : null
  } catch {
    return null
  }
}
