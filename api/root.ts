import { fileURLToPath } from 'node:url'

/** The folder of the project, with a slash at its end; the built server stands as deep in it as this file. */
export const root = fileURLToPath(new URL('..', import.meta.url))
