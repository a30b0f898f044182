/** What a server of the environment is for. */
export const serverRoles = ['sql', 'master', 'secondary'] as const
export type ServerRole = (typeof serverRoles)[number]

/** The services that run once, each on one web server. */
export const crmServices = ['email-manager', 'indexing', 'escalation', 'integration'] as const
export type CrmService = (typeof crmServices)[number]
