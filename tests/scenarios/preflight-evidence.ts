/** Output of Windows commands, written down for the tests: a server for stream that lacks nothing, in several languages. */

const row = (label: string, value: string, width: number) => `${`${label}:`.padEnd(width)} ${value}`

export type Systeminfo = {
  labels: readonly string[]
  name: string
  version: string
  type: string
  memory: readonly string[]
  locale: string
  processors: string
}

const values = ({ name, version, type, memory, locale, processors }: Systeminfo): string[] => [
  'SRV-EMS-01',
  name,
  version,
  'Microsoft Corporation',
  '—',
  'Multiprocessor Free',
  'it',
  '',
  '00429-70000-00000-AA123',
  '2024-03-01, 09:12:44',
  '2026-11-20, 06:00:12',
  'Dell Inc.',
  'PowerEdge R250',
  type,
  processors,
  'Dell Inc. 1.7.0, 2024-01-25',
  'C:\\Windows',
  'C:\\Windows\\system32',
  '\\Device\\HarddiskVolume2',
  locale,
  locale,
  '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  ...memory,
  'C:\\pagefile.sys',
  'WORKGROUP',
  '\\\\SRV-EMS-01',
]

/** A systeminfo as Windows lays it out: every value in the column after the longest label. */
export function writeSysteminfo(given: Systeminfo): string {
  const width = Math.max(...given.labels.map(label => label.length)) + 1
  const lines = values(given).map((value, index) => row(given.labels[index] ?? '', value, width))
  lines.splice(
    15,
    0,
    `${' '.repeat(width)} [01]: Intel64 Family 6 Model 158 Stepping 10 GenuineIntel ~2592 Mhz`,
  )
  return `\r\n${lines.join('\r\n')}\r\n`
}

const english = [
  'Host Name',
  'OS Name',
  'OS Version',
  'OS Manufacturer',
  'OS Configuration',
  'OS Build Type',
  'Registered Owner',
  'Registered Organization',
  'Product ID',
  'Original Install Date',
  'System Boot Time',
  'System Manufacturer',
  'System Model',
  'System Type',
  'Processor(s)',
  'BIOS Version',
  'Windows Directory',
  'System Directory',
  'Boot Device',
  'System Locale',
  'Input Locale',
  'Time Zone',
  'Total Physical Memory',
  'Available Physical Memory',
  'Virtual Memory: Max Size',
  'Virtual Memory: Available',
  'Virtual Memory: In Use',
  'Page File Location(s)',
  'Domain',
  'Logon Server',
]

const server2019 = 'Microsoft Windows Server 2019 Standard'
const version = (build: string) => `10.0.17763 N/A ${build} 17763`
const mb = (mark: string, unit: string) =>
  [`16${mark}155`, `12${mark}840`, `32${mark}309`, `28${mark}772`, `3${mark}537`].map(
    figure => `${figure} ${unit}`,
  )

export const systeminfos = {
  en: {
    labels: english,
    name: server2019,
    version: version('Build'),
    type: 'x64-based PC',
    memory: mb(',', 'MB'),
    locale: 'en-us;English (United States)',
    processors: '1 Processor(s) Installed.',
  },
  fr: {
    labels: [
      "Nom de l'hôte",
      "Nom du système d'exploitation",
      'Version du système',
      'Fabricant du système',
      'Configuration du système',
      'Type de version du système',
      'Propriétaire enregistré',
      'Organisation enregistrée',
      'Identificateur de produit',
      "Date d'installation originale",
      'Heure de démarrage du système',
      'Fabricant du système',
      'Modèle du système',
      'Type du système',
      'Processeur(s)',
      'Version du BIOS',
      'Répertoire Windows',
      'Répertoire système',
      'Périphérique d’amorçage'.replace('’', "'"),
      'Option régionale du système',
      'Paramètres régionaux d’entrée'.replace('’', "'"),
      'Fuseau horaire',
      'Mémoire physique totale',
      'Mémoire physique disponible',
      'Mémoire virtuelle : taille maximale',
      'Mémoire virtuelle : disponible',
      'Mémoire virtuelle : en cours d’utilisation'.replace('’', "'"),
      'Emplacements des fichiers d’échange'.replace('’', "'"),
      'Domaine',
      "Serveur d'ouverture de session",
    ],
    name: server2019,
    version: version('version'),
    type: 'x64-based PC',
    memory: mb('\u00a0', 'Mo'),
    locale: 'fr;Français (France)',
    processors: '1 processeur(s) installé(s).',
  },
  de: {
    labels: [
      'Hostname',
      'Betriebssystemname',
      'Betriebssystemversion',
      'Betriebssystemhersteller',
      'Betriebssystemkonfiguration',
      'Betriebssystem-Buildtyp',
      'Registrierter Benutzer',
      'Registrierte Organisation',
      'Produkt-ID',
      'Ursprüngliches Installationsdatum',
      'Systemstartzeit',
      'Systemhersteller',
      'Systemmodell',
      'Systemtyp',
      'Prozessor(en)',
      'BIOS-Version',
      'Windows-Verzeichnis',
      'System-Verzeichnis',
      'Startgerät',
      'Systemgebietsschema',
      'Eingabegebietsschema',
      'Zeitzone',
      'Gesamter physischer Speicher',
      'Verfügbarer physischer Speicher',
      'Virtueller Arbeitsspeicher: Maximale Größe',
      'Virtueller Arbeitsspeicher: Verfügbar',
      'Virtueller Arbeitsspeicher: Zurzeit verwendet',
      'Auslagerungsdateipfad(e)',
      'Domäne',
      'Anmeldeserver',
    ],
    name: server2019,
    version: version('Build'),
    type: 'x64-based PC',
    memory: mb('.', 'MB'),
    locale: 'de;Deutsch (Deutschland)',
    processors: '1 Prozessor(en) installiert.',
  },
  sv: {
    labels: [
      'Värddatornamn',
      'Operativsystemnamn',
      'Operativsystemversion',
      'Operativsystemtillverkare',
      'Operativsystemkonfiguration',
      'Operativsystemsversionstyp',
      'Registrerad ägare',
      'Registrerad organisation',
      'Produkt-ID',
      'Ursprungligt installationsdatum',
      'Systemets starttid',
      'Datortillverkare',
      'Datormodell',
      'Systemtyp',
      'Processor(er)',
      'BIOS-version',
      'Windows-katalog',
      'Systemkatalog',
      'Startenhet',
      'Nationella inställningar',
      'Inmatningsspråk',
      'Tidszon',
      'Totalt fysiskt minne',
      'Tillgängligt fysiskt minne',
      'Virtuellt minne: Maximal storlek',
      'Virtuellt minne: Tillgängligt',
      'Virtuellt minne: Används',
      'Växlingsfilsplatser',
      'Domän',
      'Inloggningsserver',
    ],
    name: server2019,
    version: version('version'),
    type: 'x64-based PC',
    memory: mb('\u00a0', 'MB'),
    locale: 'sv;Svenska',
    processors: '1 processor(er) installerade.',
  },
  tr: {
    labels: [
      'Ana Bilgisayar Adı',
      'İşletim Sistemi Adı',
      'İşletim Sistemi Sürümü',
      'İşletim Sistemi Üreticisi',
      'İşletim Sistemi Yapılandırması',
      'İşletim Sistemi Yapı Türü',
      'Kayıtlı Sahip',
      'Kayıtlı Kuruluş',
      'Ürün Kimliği',
      'Özgün Yükleme Tarihi',
      'Sistem Önyükleme Zamanı',
      'Sistem Üreticisi',
      'Sistem Modeli',
      'Sistem Türü',
      'İşlemciler',
      'BIOS Sürümü',
      'Windows Dizini',
      'Sistem Dizini',
      'Önyükleme Aygıtı',
      'Sistem Yerel Ayarı',
      'Giriş Yerel Ayarı',
      'Saat Dilimi',
      'Toplam Fiziksel Bellek',
      'Kullanılabilir Fiziksel Bellek',
      'Sanal Bellek: En Fazla',
      'Sanal Bellek: Kullanılabilir',
      'Sanal Bellek: Kullanımda',
      'Disk Belleği Dosyası Konumları',
      'Etki Alanı',
      'Oturum Açma Sunucusu',
    ],
    name: server2019,
    version: '10.0.17763 Yok Derleme 17763',
    type: 'x64-based PC',
    memory: mb('.', 'MB'),
    locale: 'tr;Türkçe',
    processors: '1 İşlemci Yüklü.',
  },
  pl: {
    labels: [
      'Nazwa hosta',
      'Nazwa systemu operacyjnego',
      'Wersja systemu operacyjnego',
      'Producent systemu operacyjnego',
      'Konfiguracja systemu operacyjnego',
      'Typ kompilacji systemu operacyjnego',
      'Zarejestrowany właściciel',
      'Zarejestrowana organizacja',
      'Identyfikator produktu',
      'Data oryginalnej instalacji',
      'Czas rozruchu systemu',
      'Producent systemu',
      'Model systemu',
      'Typ systemu',
      'Procesory',
      'Wersja systemu BIOS',
      'Katalog systemu Windows',
      'Katalog systemowy',
      'Urządzenie rozruchowe',
      'Ustawienia regionalne systemu',
      'Wejściowe ustawienia regionalne',
      'Strefa czasowa',
      'Całkowita pamięć fizyczna',
      'Dostępna pamięć fizyczna',
      'Pamięć wirtualna: maksymalny rozmiar',
      'Pamięć wirtualna: dostępna',
      'Pamięć wirtualna: w użyciu',
      'Lokalizacje pliku stronicowania',
      'Domena',
      'Serwer logowania',
    ],
    name: server2019,
    version: '10.0.17763 Nie dotyczy Kompilacja 17763',
    type: 'x64-based PC',
    memory: mb('\u00a0', 'MB'),
    locale: 'pl;Polski',
    processors: 'Zainstalowane procesory: 1.',
  },
  fi: {
    labels: [
      'Isäntäkoneen nimi',
      'Käyttöjärjestelmän nimi',
      'Käyttöjärjestelmän versio',
      'Käyttöjärjestelmän valmistaja',
      'Käyttöjärjestelmän kokoonpano',
      'Käyttöjärjestelmän koontiversion tyyppi',
      'Rekisteröity omistaja',
      'Rekisteröity organisaatio',
      'Tuotetunnus',
      'Alkuperäinen asennuspäivä',
      'Järjestelmän käynnistysaika',
      'Järjestelmän valmistaja',
      'Järjestelmän malli',
      'Järjestelmän tyyppi',
      'Suorittimet',
      'BIOS-versio',
      'Windows-hakemisto',
      'Järjestelmähakemisto',
      'Käynnistyslaite',
      'Järjestelmän aluekohtaiset asetukset',
      'Syötteen aluekohtaiset asetukset',
      'Aikavyöhyke',
      'Fyysistä muistia yhteensä',
      'Käytettävissä oleva fyysinen muisti',
      'Näennäismuisti: Enimmäiskoko',
      'Näennäismuisti: Käytettävissä',
      'Näennäismuisti: Käytössä',
      'Sivutustiedostojen sijainnit',
      'Toimialue',
      'Kirjautumispalvelin',
    ],
    name: server2019,
    version: '10.0.17763 Ei saatavilla Koontiversio 17763',
    type: 'x64-based PC',
    memory: mb('\u00a0', 'Mt'),
    locale: 'fi;suomi',
    processors: '1 suoritin(ta) asennettu.',
  },
  // A language whose labels nothing knows: only order and shape tell.
  ru: {
    labels: english.map(
      (_, index) => `Строка ${index + 1}${index > 22 && index < 27 ? ': виртуальная память' : ' системы'}`,
    ),
    name: server2019,
    version: version('построение'),
    type: 'x64-based PC',
    memory: mb('\u00a0', 'МБ'),
    locale: 'ru;Русский',
    processors: 'Число процессоров - 1.',
  },
} as const satisfies Readonly<Record<string, Systeminfo>>

export const netstat = `
Active Connections

  Proto  Local Address          Foreign Address        State
  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING
  TCP    0.0.0.0:445            0.0.0.0:0              LISTENING
  TCP    0.0.0.0:5985           0.0.0.0:0              LISTENING
  TCP    0.0.0.0:49664          0.0.0.0:0              LISTENING
  TCP    192.0.2.10:139         0.0.0.0:0              LISTENING
  TCP    192.0.2.10:49721       192.0.2.44:443         ESTABLISHED
  TCP    [::]:135               [::]:0                 LISTENING
  TCP    [::]:445               [::]:0                 LISTENING
  UDP    0.0.0.0:123            *:*
`

/** The same with IIS on the port that stream needs. */
export const netstatTaken = netstat
  .replace(
    '  TCP    0.0.0.0:445 ',
    '  TCP    0.0.0.0:443            0.0.0.0:0              LISTENING\n  TCP    0.0.0.0:445 ',
  )
  .replace(
    '  TCP    [::]:445 ',
    '  TCP    [::]:443               [::]:0                 LISTENING\n  TCP    [::]:445 ',
  )

export const netUser = {
  en: `User name                    svc-stream
Full Name
Comment
User's comment
Country/region code          000 (System Default)
Account active               Yes
Account expires              Never

Password last set            11/2/2026 9:14:03 AM
Password expires             Never
Password changeable          11/3/2026 9:14:03 AM
Password required            Yes
User may change password     No

Workstations allowed         All
Logon script
User profile
Home directory
Last logon                   11/20/2026 6:01:00 AM

Logon hours allowed          All

Local Group Memberships      *Administrators       *Users
Global Group memberships     *None
The command completed successfully.
`,
  de: `Benutzername                           svc-stream
Vollständiger Name
Beschreibung
Benutzerbeschreibung
Länder-/Regionscode                    000 (Systemvorgabe)
Konto aktiv                            Ja
Konto abgelaufen                       Nie

Letztes Setzen des Kennworts           02.11.2026 09:14:03
Kennwort läuft ab                      Nie
Kennwort änderbar                      03.11.2026 09:14:03
Kennwort erforderlich                  Ja
Benutzer kann Kennwort ändern          Nein

Erlaubte Arbeitsstationen              Alle
Anmeldeskript
Benutzerprofil
Basisverzeichnis
Letzte Anmeldung                       20.11.2026 06:01:00

Erlaubte Anmeldezeiten                 Alle

Lokale Gruppenmitgliedschaften         *Administratoren      *Benutzer
Globale Gruppenmitgliedschaften        *Kein
Der Befehl wurde erfolgreich ausgeführt.

`,
  fr: `Nom d'utilisateur                              svc-stream
Nom complet
Commentaire
Commentaires utilisateur
Code du pays ou de la région                   000 (Valeur par défaut du système)
Compte : actif                                 Oui
Le compte expire                               Jamais

Mot de passe : dernier changmt.                02/11/2026 09:14:03
Le mot de passe expire                         Jamais
Le mot de passe modifiable                     03/11/2026 09:14:03
Mot de passe exigé                             Oui
L'utilisateur peut changer de mot de passe     Non

Stations autorisées                            Tout
Script d'ouverture de session
Profil d'utilisateur
Répertoire de base
Dernier accès                                  20/11/2026 06:01:00

Heures d'accès autorisé                        Tout

Appartient aux groupes locaux                  *Administrateurs      *Utilisateurs
Appartient aux groupes globaux                 *Aucun
La commande s'est terminée correctement.
`,
} as const

const userRights = `[Unicode]
Unicode=yes
[Privilege Rights]
SeNetworkLogonRight = *S-1-1-0,*S-1-5-32-544
SeServiceLogonRight = svc-stream,*S-1-5-80-0
[Version]
signature="$CHICAGO$"
Revision=1
`

export const dynamicPorts = `
Protocol tcp Dynamic Port Range
---------------------------------
Start Port      : 49152
Number of Ports : 16384

`

export const excludedPorts = `
Protocol tcp Port Exclusion Ranges

Start Port    End Port
----------    --------
      5357        5357
     50000       50059     *

* - Administered port exclusions.

`

const powerOff = `The following sleep states are not available on this system:
    Standby (S1)
        The system firmware does not support this standby state.

    Standby (S3)
        The system firmware does not support this standby state.

    Hibernate
        Hibernation has not been enabled.
`

const processor = `
Name                                     NumberOfCores
----                                     -------------
Intel(R) Xeon(R) E-2334 CPU @ 3.40GHz                4

`

const disks = `
DeviceID FreeGB
-------- ------
C:          212
D:          900

`

const fastStartup = `
HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power
    HiberbootEnabled    REG_DWORD    0x0

`

const noRestart = `C:\\>reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired"
ERROR: The system was unable to find the specified registry key or value.

C:\\>reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending"
ERROR: The system was unable to find the specified registry key or value.

C:\\>`

export const programs = `
DisplayName                                              DisplayVersion
-----------                                              --------------
7-Zip 23.01 (x64)                                        23.01
Microsoft Visual C++ 2015-2022 Redistributable (x64)     14.38.33130

`

/** Where the service account comes from. */
export const accountSource = `
Name       PrincipalSource
----       ---------------
svc-stream           Local

`

/** Everything that a machine for stream is asked, in the order in which it is asked; nothing is wrong with it. */
/** How a machine without SQL Server answers the check of its instances. */
export const noInstance =
  '\nName        Status \n----        ------ \nMSSQL$*     missing\nMSSQLSERVER missing\n\n'

export const readyServer = [
  writeSysteminfo(systeminfos.en),
  processor,
  disks,
  netstat,
  dynamicPorts,
  excludedPorts,
  netUser.en,
  userRights,
  powerOff,
  fastStartup,
  noRestart,
  programs,
  accountSource,
  noInstance,
] as const
