/** A grey picture of one pixel, as small as a JPEG can be. */
export const logo =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA='

/** Pictures that are no logos, each with what is wrong with it. */
export const noLogos: Readonly<Record<string, string>> = {
  'a picture of another kind': 'data:image/png;base64,iVBORw0KGgo=',
  'an address': 'https://example.org/logo.jpg',
  'a drawing that can run': 'data:image/svg+xml;base64,PHN2Zy8+',
  'something that only claims to be one': 'data:image/jpeg;base64,AAAA',
  'the beginning of one': logo.slice(0, 60),
  'camera data': logo.replace('/9j/4AAQSkZJRgABAQEASABIAAD', '/9j/4QAQSkZJRgABAQEASABIAAD'),
  'one that is larger than 4000 pixels': logo.replace('wgALCAABAAEB', 'wgALCP//AAEB'),
  'too much': `data:image/jpeg;base64,${'A'.repeat(140_000)}`,
}
