import type { PreflightFacts } from '../../../preflight/check.ts'

/** Items of the checklist that no check answers, by the reason; a star stands for every item that begins so. */
export const itemsWithoutCheck: PreflightFacts['itemsWithoutCheck'] = {
  'decided-by-people': [
    'isogeo-scan-fme.beside.stream-account-dedicated',
    'isogeo-scan-fme.beside.stream-restart-interrupts',
    'isogeo-scan-fme.beside.izytroniq-account-dedicated',
    'isogeo-scan-fme.licence.fme-missing',
    'isogeo-scan-fme.licence.arcgis',
    'isogeo-scan-fme.licence.1spatial',
    'isogeo-scan-fme.account.ready',
    'isogeo-scan-fme.account.managed',
    'isogeo-scan-fme.account.long-names',
  ],
  'done-by-people': [
    'isogeo-scan-fme.download.name',
    'isogeo-scan-fme.download.archive',
    'isogeo-scan-fme.install.folder',
    'isogeo-scan-fme.install.unpack',
    'isogeo-scan-fme.install.run',
    'isogeo-scan-fme.install.window-closes',
  ],
  'seen-elsewhere': [
    'isogeo-scan-fme.download.sign-in',
    'isogeo-scan-fme.service.names',
    'isogeo-scan-fme.verify.open-console',
    'isogeo-scan-fme.verify.go-to-application',
    'isogeo-scan-fme.verify.green-dot',
  ],
  'answered-by-another-check': [],
}
