import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express'
import * as z from 'zod/mini'
import { acceptSharedQuote, declineSharedQuote, getSharedQuote } from '#openapi/endpoints/share-links.ts'
import { type TranslateCustomerPage, translateCustomerPage } from '#text/customer-page/customer-page.ts'
import { isLanguage, type Language, languages } from '#text/language.ts'
import { createLinkAdmission } from '../access/admit-links.ts'
import { answerKept, type Keeping } from '../access/answer-kept.ts'
import { reachStore } from '../access/reach-store.ts'
import { answerSharedDecision, answerSharedQuote, sharedQuoteFormats } from '../answers/shared-quotes.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { limitMethods } from '../http/limit-methods.ts'
import { chooseLanguage } from '../http/negotiate.ts'
import { Problem, problems } from '../http/problems.ts'
import { apiHeaders } from '../http/secure-headers.ts'
import { findTimeZone } from '../store/organisations.ts'
import { findLinkEnd } from '../store/share-links.ts'
import {
  formatMoment,
  type Typed,
  type WrittenPage,
  writeCustomerPage,
  writeNoQuote,
} from './write-customer-page.ts'

type Path = { token: string }
type Asked = Request<Path>

const decisions = { accept: acceptSharedQuote, decline: declineSharedQuote } as const
const limits = { name: 200, reason: 500 } as const

/** Serves the page on which a customer sees and answers a quote: without account, and without a script. */
export function serveCustomerPage(app: Express, dependencies: Dependencies): void {
  const page = express.Router({ caseSensitive: true, strict: true })
  const admission = createLinkAdmission(dependencies).quote
  const keep = <Result>(
    endpoint: Parameters<typeof answerKept>[0],
    request: Asked,
    work: (context: KeptContext<Path>) => Promise<Result>,
  ): Promise<Result> => {
    const answering = async (keeping: Keeping) => {
      const context = { ...dependencies, ...keeping, language: chooseLanguage(request), path: request.params }
      return { body: undefined, result: await work(context) }
    }
    return answerKept(endpoint, dependencies, request as Request, answering).then(({ result }) => result)
  }
  const show = async (request: Asked, response: Response, more: { typed?: Typed; isLate?: boolean } = {}) => {
    const read = await keep(getSharedQuote, request, async context => ({
      shared: (await answerSharedQuote(undefined, context)).answer,
      issued: Buffer.from((await sharedQuoteFormats['text/html'](undefined, context)).body).toString(),
      timeZone: await findTimeZone(context.scope),
    }))
    const language = languageOf(request, read.shared.quote.language)
    const status = more.isLate
      ? problems.conflict.status
      : more.typed
        ? problems['invalid-input'].status
        : 200
    send(response, status, language, writeCustomerPage({ ...read, ...more, language, path: pathOf(request) }))
  }

  page.use((_request, response, next) => {
    response.set({ ...apiHeaders, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })
    response.vary('Accept-Language')
    next()
  })
  limitMethods(
    page
      .route('/:token' as string)
      .get(...admission, (request, response) => show(request as Asked, response)),
    ['GET', 'HEAD'],
  )
  limitMethods(
    page.route('/:token/document' as string).get(...admission, async (request, response) => {
      const write = sharedQuoteFormats['application/pdf']
      const document = await keep(getSharedQuote, request as Asked, context => write(undefined, context))
      if (document.fileName !== undefined) response.attachment(document.fileName)
      response.type('application/pdf').send(Buffer.from(document.body))
    }),
    ['GET', 'HEAD'],
  )
  for (const [action, endpoint] of Object.entries(decisions) as [
    keyof typeof decisions,
    typeof acceptSharedQuote,
  ][])
    limitMethods(
      page
        .route(`/:token/${action}` as string)
        .post(
          ...admission,
          express.urlencoded({ extended: false, limit: '16kb' }),
          async (given, response) => {
            const request = given as Asked
            const typed = readTyped(request.body)
            if (typed.faults.length > 0) return show(request, response, { typed })
            const { name, reason } = typed
            const said = { name, ...(reason !== '' && { reason }) }
            try {
              await keep(endpoint, request, context => answerSharedDecision(action)(said, context))
            } catch (error) {
              if (!(error instanceof Problem && error.code === 'conflict')) throw error
              return show(request, response, { isLate: true })
            }
            response.redirect(303, pathOf(request) + new URL(request.originalUrl, 'http://here').search)
          },
        ),
      ['POST'],
    )
  page.use(explain(dependencies))
  app.use('/q', page)
}

const pathOf = ({ params }: Asked) => `/q/${params.token}`

/** The language that was asked for; else the reader's first that we have, else that of the quote. */
function languageOf(request: Request, usual: Language): Language {
  const asked = new URL(request.originalUrl, 'http://here').searchParams.get('language') ?? ''
  if (isLanguage(asked)) return asked
  if (request.headers['accept-language'] === undefined) return usual
  return (request.acceptsLanguages([...languages]) || usual) as Language
}

/** What the fields of the form say, with what can't be kept of it. */
function readTyped(body: unknown): Typed {
  const { name, reason } = (body ?? {}) as Record<string, unknown>
  const texts = { name: flatten(name), reason: flatten(reason) }
  const schema = acceptSharedQuote.input?.choose(undefined)
  if (!schema) throw new TypeError('Nothing says what may be answered')
  const read = z.safeParse(schema as z.ZodMiniType, {
    name: texts.name,
    ...(texts.reason !== '' && { reason: texts.reason }),
  })
  const fields = (['name', 'reason'] as const).filter(field =>
    read.error?.issues.some(({ path }) => path[0] === field),
  )
  return { ...texts, faults: fields.map(field => ({ field, limit: limits[field] })) }
}

/** A remark of several lines becomes one. */
const flatten = (value: unknown) => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '')

/** Says as a page why there is nothing to see. */
function explain({ store }: Dependencies): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    if (!(error instanceof Problem) || response.headersSent) return next(error)
    const language = languageOf(request, chooseLanguage(request))
    const t = translateCustomerPage[language]
    response.set(error.headers)
    const { status, title, text } = await describe(error)
    send(
      response,
      status,
      language,
      writeNoQuote(language, request.originalUrl.split('?')[0] ?? '', title, text),
    )

    async function describe({ code, values }: Problem): Promise<Described> {
      const { status } = problems[code]
      if (code === 'too-many-requests') return { status, ...textsOf(t, 'wait', values) }
      if (code === 'not-found' || code === 'method-not-allowed') {
        const [, token = ''] = request.path.split('/')
        const end = await reachStore(store, db => findLinkEnd(db, token)).catch(() => undefined)
        if (!end) return { status, ...textsOf(t, 'unknown') }
        return {
          status: 410,
          ...textsOf(t, end.why, { moment: formatMoment(end.at, language, end.timeZone) }),
        }
      }
      return { status, ...textsOf(t, 'later') }
    }
  }
}

type Described = { status: number; title: string; text: string }

function textsOf(
  t: TranslateCustomerPage,
  name: 'unknown' | 'ended' | 'withdrawn' | 'wait' | 'later',
  values: Parameters<TranslateCustomerPage>[1] = {},
) {
  return { title: t(`${name}.title`), text: t(`${name}.text`, values) }
}

function send(
  response: Response,
  status: number,
  language: Language,
  { html, contentSecurityPolicy }: WrittenPage,
): void {
  response
    .status(status)
    .set({ 'Content-Language': language, 'Content-Security-Policy': contentSecurityPolicy })
  response.type('html').send(html)
}
