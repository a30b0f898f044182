import type { RequestHandler } from 'express'
import { isLanguage } from '#text/language.ts'
import { chooseLanguage } from '../http/negotiate.ts'

/** Tells the pages their language: that of the path, or where it has none the one the browser asks for. */
export const settlePageLanguage: RequestHandler = (request, response, next) => {
  const [, first = ''] = request.path.split('/')
  const language = isLanguage(first) ? first : chooseLanguage(request)
  request.headers['x-groundwork-language'] = language
  response.setHeader('Content-Language', language)
  if (language !== first) response.vary('Accept-Language')
  next()
}
