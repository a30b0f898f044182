/** The header in which the address of the client is handed on; none of a client's own is believed. */
export const CLIENT_HEADER = 'x-groundwork-client'
