/** A text compressed, in URL-safe base 64. */
export async function packText(text: string): Promise<string> {
  const piped = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const packed = new Uint8Array(await new Response(piped).arrayBuffer())
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** What `packText` made of a text; null as soon as it is more than `limit` bytes. Throws where it is damaged. */
export async function unpackText(packed: string, limit: number): Promise<string | null> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, character => character.charCodeAt(0))
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > limit) {
      await reader.cancel()
      return null
    }
    parts.push(part.value)
  }
  return new TextDecoder().decode(await new Blob(parts).arrayBuffer())
}
