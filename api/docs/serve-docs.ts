import { fileURLToPath } from 'node:url'
import express, { type Express, type RequestHandler } from 'express'
import { onceAsked } from '#domain/shared/once-asked.ts'
import { limitMethods } from '../http/limit-methods.ts'
import { apiHeaders } from '../http/secure-headers.ts'
import { root } from '../root.ts'

const address = '/api/docs'

const options = {
  customSiteTitle: 'Groundwork API',
  customfavIcon: 'data:,',
  swaggerUrl: '/api/v1/openapi.json',
  swaggerOptions: {
    deepLinking: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    // The schemas stand with the operations; drawn below them as well, they take longer than all else.
    defaultModelsExpandDepth: 0,
    // Without the bar of Swagger UI: the way back stands in ours.
    layout: 'BaseLayout',
  },
}

const header = `<header class="site">
<a href="/"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 22V3l13 4.5L5 12"/><path d="M1.5 22h21"/></svg> Back to Groundwork</a>
</header>`

/** What swagger-ui-express makes: loaded when somebody first reads the page, as it brings an Express of its own. */
const load = onceAsked(async () => {
  const { default: swaggerUi } = await import('swagger-ui-express')
  // Without its inline parts, so that its policy needs no exception for any.
  const page = swaggerUi
    .generateHTML(undefined, options)
    .replaceAll(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, '')
    .replaceAll('="./', `="${address}/`)
    .replace(
      '<meta charset="UTF-8">',
      '$&<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    )
    .replace(
      '</head>',
      `<link rel="stylesheet" href="${address}/docs.css"><script src="${address}/theme.js"></script></head>`,
    )
    .replace('<div id="swagger-ui"></div>', `${header}$&`)
  const [init] = swaggerUi.serveFiles(undefined, options) as RequestHandler[]
  const [, asset] = swaggerUi.serveWithOptions({ maxAge: '1h' }) as RequestHandler[]
  if (!init || !asset) throw new Error('swagger-ui-express has no files to serve')
  return { page, init, asset }
})

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const own = (name: string) => `${root}api/docs/${name}`
const packaged = (name: string) => fileURLToPath(import.meta.resolve(name))

const files = {
  'docs.css': own('docs.css'),
  'theme.js': own('theme.js'),
  'ibm-plex-sans-latin-wght-normal.woff2': packaged(
    '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  ),
}

/** Serves the human page of the API, Swagger UI, wholly from this server; only the files that it asks for. */
export function serveDocs(app: Express): void {
  const docs = express.Router({ caseSensitive: true, strict: true })
  const serve = (path: string, ...handlers: RequestHandler[]) =>
    limitMethods(docs.route(path).get(...handlers), ['GET', 'HEAD'])
  docs.use((_request, response, next) => {
    response.set({ ...apiHeaders, 'Content-Security-Policy': policy })
    next()
  })
  serve('/', async (_request, response) => {
    const { page } = await load()
    response.set('Cache-Control', 'no-cache').type('html').send(page)
  })
  const hand =
    (which: 'init' | 'asset'): RequestHandler =>
    async (request, response, next) => {
      const loaded = await load()
      await loaded[which](request, response, next)
    }
  serve('/swagger-ui-init.js', hand('init'))
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-standalone-preset.js'])
    serve(`/${name}`, hand('asset'))
  for (const [name, file] of Object.entries(files))
    serve(`/${name}`, (_request, response) => response.sendFile(file, { maxAge: '1h' }))
  app.use(address, docs)
}
