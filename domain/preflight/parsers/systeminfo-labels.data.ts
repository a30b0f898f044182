/** The labels of systeminfo that its order can't replace, in the languages we know; each begins so. */
export const systeminfoLabels = {
  en: { host: 'Host Name', name: 'OS Name', memory: 'Total Physical Memory' },
  fr: { host: 'Nom de l', name: 'Nom du système d', memory: 'Mémoire physique totale' },
  de: { host: 'Hostname', name: 'Betriebssystemname', memory: 'Gesamter physi' },
  sv: { host: 'Värddatornamn', name: 'Operativsystemnamn', memory: 'Totalt fysiskt minne' },
  es: {
    host: 'Nombre de host',
    name: 'Nombre del sistema operativo',
    memory: 'Cantidad total de memoria física',
  },
  it: { host: 'Nome host', name: 'Nome SO', memory: 'Memoria fisica totale' },
  nl: { host: 'Hostnaam', name: 'Besturingssysteemnaam', memory: 'Totaal fysiek geheugen' },
  pl: {
    host: 'Nazwa hosta',
    name: 'Nazwa systemu operacyjnego',
    memory: 'Całkowita ilość pamięci fizycznej',
  },
  ru: { host: 'Имя узла', name: 'Название ОС', memory: 'Полный объем физической памяти' },
} as const
