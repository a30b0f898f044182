import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { type Folder, folders, listImports, readSources, type SourceFile } from './source-files.ts'

/** What each folder may import of the others: one way, app and api → openapi → reports → text → domain. */
const mayImport: Record<Folder, readonly Folder[]> = {
  app: ['app', 'reports', 'text', 'domain'],
  api: ['api', 'openapi', 'reports', 'text', 'domain'],
  openapi: ['openapi', 'reports', 'text', 'domain'],
  reports: ['reports', 'text', 'domain'],
  text: ['text', 'domain'],
  domain: ['domain'],
  cli: ['cli', 'reports', 'text', 'domain'],
  'service-worker': ['service-worker', 'app', 'text'],
}

/** The page that explains the problems of the API says their statuses, which are declared with its endpoints. */
const exceptions = ['app/problems/[code]/page.tsx → openapi/problem-codes.ts']

const pure = ['zod', 'big.js', 'dinero.js', 'saxes', 'fflate', 'papaparse']

function mayImportPackage(path: string, name: string): boolean {
  const isOne = (packages: readonly string[]) =>
    packages.some(known => name === known || name.startsWith(`${known}/`))
  if (path.startsWith('domain/')) return isOne(pure)
  if (path.startsWith('text/')) return isOne(['intl-messageformat'])
  if (path.startsWith('reports/')) return isOne(['zod'])
  if (path.startsWith('openapi/'))
    return isOne(['zod', 'openapi3-ts']) || (path === 'openapi/write-document.ts' && name.startsWith('node:'))
  return true
}

/** Everything a file imports that its folder must not, as sentences. */
function findViolations(file: SourceFile): string[] {
  const { path } = file
  const folder = folders.find(candidate => path.startsWith(`${candidate}/`))
  assert.ok(folder, `${path} lies in one of the folders`)
  return listImports(file).flatMap(target => {
    const name = /^package (.*)$/.exec(target)?.[1]
    const allowed =
      name === undefined
        ? mayImport[folder].some(candidate => target.startsWith(`${candidate}/`)) ||
          exceptions.includes(`${path} → ${target}`)
        : mayImportPackage(path, name)
    return allowed ? [] : [`${path} must not import ${name ?? target}`]
  })
}

describe('imports run one way', () => {
  for (const folder of folders)
    it(`${folder} imports only ${mayImport[folder].join(', ')}`, () => {
      const files = readSources(folder)
      assert.ok(files.length > 0, `${folder} has source files`)
      assert.ok(files.flatMap(listImports).length > 0, `imports of ${folder} were read`)
      assert.deepEqual(files.flatMap(findViolations), [])
    })
})

describe('the check itself', () => {
  for (const [path, text] of [
    ['app/page.tsx', "import { createApp } from '../api/create-app.ts'"],
    ['app/page.tsx', "import { createApp } from '#api/create-app.ts'"],
    ['app/page.tsx', "const app = await import('../api/create-app.ts')"],
    ['openapi/endpoints.ts', "export { handle } from '../api/handlers/sizing.ts'"],
    ['openapi/endpoints.ts', "import { readFileSync } from 'node:fs'"],
    ['openapi/endpoints.ts', "import express from 'express'"],
    ['domain/sizing/size-hardware.ts', "import { endpoints } from '#openapi/endpoints.ts'"],
    ['domain/sizing/size-hardware.ts', "import type { Endpoint } from '../../openapi/endpoint.ts'"],
    ['domain/sizing/size-hardware.ts', "import { readFileSync } from 'node:fs'"],
    ['domain/sizing/size-hardware.ts', "const fs = require('fs')"],
    ['domain/sizing/size-hardware.ts', "import 'react'"],
    ['domain/sizing/size-hardware.ts', "import { IntlMessageFormat } from 'intl-messageformat'"],
    ['domain/sizing/size-hardware.ts', "import zodiac from 'zodiac'"],
    ['domain/sizing/size-hardware.ts', "import { help } from '../../tests/domain/support/estimates.ts'"],
  ] as const)
    it(`finds ${text} in ${path}`, () => {
      assert.equal(findViolations({ path, text }).length, 1)
    })

  for (const [path, text] of [
    ['app/page.tsx', "import { sizeHardware } from '#domain/sizing/size-hardware.ts'"],
    ['api/server.ts', "import { endpoints } from '../openapi/endpoints.ts'"],
    ['openapi/write-document.ts', "import { writeFileSync } from 'node:fs'"],
    ['domain/shared/money.ts', "import { dinero } from 'dinero.js/bigint'"],
    ['text/translator.ts', "import { IntlMessageFormat } from 'intl-messageformat'"],
    ['domain/shared/money.ts', "// import fs from 'node:fs'"],
  ] as const)
    it(`allows ${text} in ${path}`, () => {
      assert.deepEqual(findViolations({ path, text }), [])
    })
})
