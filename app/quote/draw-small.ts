import { readLogo } from '#domain/quotes/read-logo.ts'

const MOST = { width: 800, height: 260 }
const QUALITY = 0.9

/** A picture on white, no larger than a letterhead needs it; null where the browser can't show it. */
export async function drawSmall(file: File): Promise<string | null> {
  try {
    const image = new Image()
    image.src = await readDataUrl(file)
    await image.decode()
    // A drawing without a size of its own is as large as it may be.
    const [width, height] = [image.naturalWidth || MOST.width, image.naturalHeight || MOST.height]
    const scale = Math.min(1, MOST.width / width, MOST.height / height)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const context = canvas.getContext('2d')
    if (!context) return null
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = canvas.toDataURL('image/jpeg', QUALITY)
    return readLogo(drawn) ? drawn : null
  } catch {
    return null
  }
}

/** The page may show pictures from data URLs only. */
function readDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
