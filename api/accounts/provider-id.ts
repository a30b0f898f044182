/** The id of the provider: people come back to `/api/auth/callback/oidc`. */
export const PROVIDER = 'oidc'
