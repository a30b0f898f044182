import { PictureField } from './picture-field.tsx'
import { useTexts } from './texts.tsx'

/** The seller's logo, kept as a small JPEG. */
export function LogoField({ logo, onChange }: { logo: string; onChange: (logo: string) => void }) {
  const { t } = useTexts()
  const words = {
    label: t('seller.logo'),
    open: t('seller.logo.open'),
    hint: t('seller.logo.help'),
    unreadable: t('seller.logo.unreadable'),
    remove: t('seller.logo.remove'),
  }
  return <PictureField {...{ words, onChange }} picture={logo} />
}
