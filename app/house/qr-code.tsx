import { generate, mode } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo } from 'react'

const MARGIN = 4

/** What links are written in. To weigh Japanese as well takes a table of 8,000 characters, as long as all the rest. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8]

/** A text as a QR code, dark on light in both themes, as telephones expect it. */
export default function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const code = generate(text, { modes })
    return { path: toSvgPath(code), size: code.size }
  }, [text])
  const whole = size + 2 * MARGIN
  return (
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      style={{ background: '#fff' }}
    >
      <path d={path} fill="#111" />
    </svg>
  )
}
