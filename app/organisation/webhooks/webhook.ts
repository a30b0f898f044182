export type Webhook = {
  id: string
  url: string
  description: string
  events: string[]
  disabledAt: string | null
  disabledBy: 'request' | 'failures' | 'gone' | null
  failures: number
  etag: string
}

/** A webhook just made, or its secret. */
export type WithSecret = Webhook & { secret: string | null }

export type Attempt = {
  at: string
  status: number | null
  error: string | null
  milliseconds: number
  excerpt: string
}

export type Delivery = {
  id: string
  messageId: string
  event: string
  state: 'pending' | 'delivered' | 'failed'
  createdAt: string
  nextAttemptAt: string | null
  payload: Record<string, unknown>
  attempts: Attempt[]
}

export const pathOf = (id: string) => `/api/v1/webhooks/${id}`
