/** What may be done to what is kept, as the trail names it. */
export const trailActions = [
  'created',
  'changed',
  'deleted',
  'restored',
  'issued',
  'accepted',
  'declined',
  'withdrawn',
  'revised',
  'expired',
  'purged',
  'disabled',
] as const
export type TrailAction = (typeof trailActions)[number]

/** What an export of the trail has of an event, in this order. */
export const trailColumns = ['createdAt', 'actor', 'actorName', 'action', 'object', 'id'] as const

/** To what: the word before the slash of an object. */
export const trailObjects = [
  'users',
  'organisations',
  'members',
  'invitations',
  'api-keys',
  'sites',
  'site-share-links',
  'quotes',
  'share-links',
  'price-lists',
  'webhooks',
] as const
export type TrailObject = (typeof trailObjects)[number]
