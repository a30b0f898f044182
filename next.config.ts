import type { NextConfig } from 'next'

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
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
