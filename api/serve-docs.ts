import { fileURLToPath } from 'node:url'
import type { Express, RequestHandler } from 'express'
import { limitMethods } from './http/limit-methods.ts'
import { apiHeaders } from './http/secure-headers.ts'

const assets = ['swagger-ui.css', 'swagger-ui-bundle.js'] as const

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Groundwork API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/init.js"></script>
</body>
</html>
`

const script = `SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
})
`

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves the human page of the API, Swagger UI, wholly from this server. */
export function serveDocs(app: Express): void {
  const serve = (path: string, handler: RequestHandler) =>
    limitMethods(app.route(path).get(handler), ['GET', 'HEAD'])
  const text =
    (type: string, body: string): RequestHandler =>
    (_request, response) => {
      response.set({ ...apiHeaders, 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' })
      response.type(type).send(body)
    }
  serve('/api/docs', text('html', page))
  serve('/api/docs/', text('html', page))
  serve('/api/docs/init.js', text('js', script))
  for (const name of assets) {
    const file = fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))
    serve(`/api/docs/${name}`, (_request, response) => {
      response.set(apiHeaders)
      response.sendFile(file, { cacheControl: true, maxAge: '1h' })
    })
  }
}
