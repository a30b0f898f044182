import type { MetadataRoute } from 'next'

/** What a device needs to keep Groundwork like an app of its own; the bare address leads to the reader's language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Groundwork',
    short_name: 'Groundwork',
    id: '/',
    start_url: '/',
    display: 'standalone',
    background_color: '#f4f1e8',
    theme_color: '#fbf9f3',
    icons: [
      { src: '/icon1.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon2.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon2.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
