/** A server of its own process, so that its CPU time can be told from that of the load. */
import { createServer as createBareServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import { pino } from 'pino'
import { createApp } from '#api/create-app.ts'
import { createLogger } from '#api/create-logger.ts'
import { createServer } from '#api/http/create-server.ts'

export type ServerKind = 'product' | 'express' | 'lean-express' | 'echo'

const path = '/api/v1/licence-estimates'
let answers: unknown[] = []
let answered = 0

/** Reads the body as JSON and answers what the product would have, worked out beforehand. */
function createBare(): Express {
  const app = express()
  app.post(path, express.json(), (_request, response) => {
    response.json(answers[answered++ % answers.length])
  })
  return app
}

const create: Record<ServerKind, () => Server> = {
  product() {
    const destination = pino.destination({ dest: '/dev/null', sync: false, minLength: 4096 })
    const logger = createLogger('info', destination)
    const lifecycle = { stopping: false }
    const app = createApp({ settings: { trustProxy: false, development: false }, logger, lifecycle })
    return createServer({ app, logger, lifecycle }).server
  },
  express: () => createBareServer(createBare()),
  'lean-express'() {
    const app = createBare()
    app.disable('etag')
    app.disable('x-powered-by')
    return createBareServer(app)
  },
  echo() {
    const app = express()
    app.post(path, express.json(), (request, response) => {
      response.json(request.body)
    })
    return createBareServer(app)
  },
}

const server = create[process.argv[2] as ServerKind]()
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', (message: 'cpu' | string[]) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  } else {
    answers = (message as string[]).map(text => JSON.parse(text))
    process.send?.(answers.length)
  }
})
process.on('disconnect', () => process.exit())
