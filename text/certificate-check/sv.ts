import type { CertificateCheckMessages } from './en.ts'

/** Texts of the certificate check, in Swedish. ICU MessageFormat. */
export const sv: CertificateCheckMessages = {
  'page.title': 'Certifikatkontroll',
  'page.lead':
    'Jämför IZYTRONIQs certifikatpost före och efter en uppdatering. Inget som klistras in lämnar webbläsaren.',
  'field.before': 'Före uppdateringen',
  'field.before.help': 'Konfigurationsfilen, eller raden med serviceCertificate som sparats från den.',
  'field.after': 'Efter uppdateringen',
  'field.after.help': 'web.config eller IZYTRON.IQ.SyncSvc.exe.config så som uppdateringen lämnade den.',
  empty: 'Klistra in båda filerna för att se svaret.',
  'too-long':
    'En fil är längre än {limit, number} tecken. Klistra i stället in raden med serviceCertificate.',
  'verdict.same': 'Posten är densamma i båda. Inget behöver göras.',
  'verdict.put-back':
    'Efter uppdateringen saknas posten eller är en annan. Sätt in den nedan i båda filerna.',
  'verdict.unusable-thumbprint':
    'Tumavtrycket före uppdateringen är inte giltigt. Kopiera det på nytt från certifikatet.',
  'verdict.several-before': 'Filen före uppdateringen har flera olika poster. Klistra bara in den som avses.',
  'verdict.no-entry-before':
    'Filen före uppdateringen har ingen post serviceCertificate. Ta den från en säkerhetskopia av filen för SyncService.',
  'verdict.unreadable':
    'En av texterna är inte välformad XML. Klistra in hela filen, eller bara raden med serviceCertificate.',
  'config.unreadable': 'Inte läsbar från rad {line, number}.',
  'config.no-entry': 'Ingen post serviceCertificate.',
  'config.more': 'Bara de första {count, number} posterna visas.',
  'thumbprint.valid': 'Tumavtrycket har {length, number} hexadecimala siffror, som det ska.',
  'thumbprint.hidden-characters': 'Tumavtrycket innehåller tecken som måste bort.',
  'thumbprint.foreign-characters':
    'Tumavtrycket innehåller tecken som måste bort; utan dem återstår fyrtio siffror.',
  'thumbprint.wrong-length': 'Tumavtrycket har {length, number} siffror; {expected, number} förväntas.',
  'thumbprint.not-hexadecimal': 'Tumavtrycket innehåller annat än siffrorna 0 till 9 och A till F.',
  'thumbprint.no-thumbprint': 'Certifikatet söks inte efter tumavtryck; värdet jämförs som det är.',
  foreign: '{character} ({codePoint}) på plats {position, number}',
  hidden: '{codePoint} på plats {position, number}',
  difference: '{attribute}: före {before}, efter {after}',
  'difference.none': '(saknas)',
  'difference.more': 'Bara de första {count, number} skillnaderna visas.',
  'snippet.title': 'Sätt in detta i',
  copy: 'Kopiera',
  'assumption.entry-of-before-counts':
    'Posten från före uppdateringen är den rätta: enligt handboken ska den sparas och sättas tillbaka i båda filerna.',
  'assumption.thumbprint-is-sha-1':
    'Ett tumavtryck har 40 hexadecimala siffror, som i handbokens sista exempel; det kortare i formatexemplet antas vara en platshållare.',
  'step.entries-before': 'Poster före uppdateringen',
  'step.entries-after': 'Poster efter uppdateringen',
  'step.differing-attributes': 'Attribut som skiljer sig',
}
