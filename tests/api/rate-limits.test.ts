import express from 'express'
import request from 'supertest'
import { expect, test } from 'vitest'
import { createRateLimiter } from '#api/access/limit-rates.ts'

test('addresses of one IPv6 network count as one sender, those of IPv4 each for itself', async () => {
  const app = express()
  app.set('trust proxy', 1)
  app.use(createRateLimiter('test', 1, ({ ip = '' }) => ip))
  app.use((_request, response) => void response.sendStatus(204))
  app.use(
    ((_error, _request, response, _next) =>
      void response.sendStatus(429)) satisfies express.ErrorRequestHandler,
  )
  const statusOf = async (address: string) =>
    (await request(app).get('/').set('X-Forwarded-For', address)).status
  expect(await statusOf('2001:db8:1:2::1')).toBe(204)
  expect(await statusOf('2001:db8:1:2:ffff::2')).toBe(429)
  expect(await statusOf('2001:db8:2:2::1')).toBe(204)
  for (const address of ['192.0.2.1', '192.0.2.2', '::ffff:192.0.2.3', '::ffff:192.0.2.4'])
    expect(await statusOf(address)).toBe(204)
  expect(await statusOf('192.0.2.2')).toBe(429)
})
