import localFont from 'next/font/local'

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  weight: '100 700',
  variable: '--font-sans-letters',
  display: 'swap',
})

export const mono = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
      weight: '500',
    },
  ],
  variable: '--font-mono-letters',
  display: 'swap',
  // Only references and computations are set in it: they may wait.
  preload: false,
})

/** What the fonts above lack, and pages write: named before them, as each brings a font of the system along for its letters. */
export const sansSigns = localFont({
  src: [
    { path: './signs/signs-sans-400.woff2', weight: '100 500' },
    { path: './signs/signs-sans-600.woff2', weight: '501 700' },
  ],
  variable: '--font-sans-signs',
  declarations: [{ prop: 'unicode-range', value: 'U+0E3F, U+20A9-20AB, U+20B1, U+20B9, U+2192, U+2264' }],
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
})

export const monoSigns = localFont({
  src: './signs/signs-mono-400.woff2',
  weight: '100 700',
  variable: '--font-mono-signs',
  declarations: [{ prop: 'unicode-range', value: 'U+0E3F, U+20A9-20AB, U+20B1, U+20B9, U+2192, U+2264' }],
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
})
