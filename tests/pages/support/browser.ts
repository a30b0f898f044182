import { type Browser, chromium } from 'playwright-core'

/** A Chromium that comes from the package registry, with the libraries it needs: nothing else to install. */
export async function launchBrowser(): Promise<Browser> {
  // The package brings its own shared libraries, and unpacks them where it finds this variable.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  packed.setGraphicsMode = false
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
  })
}
