import * as z from 'zod'
import { moment } from './shared.ts'

const ownSession = z
  .object({
    id: z.string(),
    isThis: z.boolean().meta({ description: 'Whether it is the one that asks.' }),
    createdAt: moment.meta({ description: 'When somebody signed in, in UTC.' }),
    usedAt: moment.meta({ description: 'When it was last used, to the day, in UTC.' }),
    endsAt: moment.meta({ description: 'When it ends by itself unless it is used, in UTC.' }),
    address: z.string().nullable().meta({ description: 'From which address somebody signed in.' }),
    device: z.string().nullable().meta({ description: 'What the browser called itself (`User-Agent`).' }),
  })
  .meta({ id: 'OwnSession', description: 'A device on which the person is signed in.' })

export const ownSessionList = z
  .object({ items: z.array(ownSession) })
  .meta({ id: 'OwnSessionList', description: 'Sessions, the one last begun first.' })

export type OwnSessionListAnswer = z.infer<typeof ownSessionList>
