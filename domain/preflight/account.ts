/** Whose the account of the site is; `unknown` where nobody has named the machine and its account is of another place. */
export type AccountPlace = 'machine' | 'domain' | 'unknown'

/** Which account the facts of accounts have to be about, and whose it is. */
export type Account = { isAbout: (subject: string) => boolean; place: AccountPlace }

/** Stands before the name of an account that the domain was asked for: this machine may have one of the same name. */
export const OF_DOMAIN = '*\\'
