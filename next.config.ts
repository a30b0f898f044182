import type { NextConfig } from 'next'

export default {
  poweredByHeader: false,
  // api/pages/serve-pages.ts does, behind what it changes.
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  // A page is loaded when it is first asked for: all of them at the start hold it up, and take memory.
  experimental: { preloadEntriesOnStart: false },
  // `npm run check` runs tsc over the whole project; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  webpack(config, { isServer }) {
    // Pages receive their messages parsed, so the browser's copy of the formatter does without the parser.
    if (!isServer)
      config.resolve.alias['@formatjs/icu-messageformat-parser$'] =
        '@formatjs/icu-messageformat-parser/no-parser.js'
    return config
  },
} satisfies NextConfig
