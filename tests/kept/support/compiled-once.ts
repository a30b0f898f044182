import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For processes that are started from sources: what one has compiled the next one takes over, and starts in half the time. */
export const compiledOnce = { NODE_COMPILE_CACHE: join(tmpdir(), 'groundwork-compile-cache') } as const
