import type { ConflictMessages } from './en.ts'

export const de: ConflictMessages = {
  'severity.blocker': 'Blockierend',
  'severity.major': 'Wichtig',
  'severity.advice': 'Empfehlung',
  'kind.port': 'TCP-Port',
  'kind.iis-stop': 'IIS wird beendet',
  'kind.sql-instance': 'SQL Server-Instanz',
  'kind.sql-version': 'SQL Server-Version',
  'kind.sql-collation': 'SQL Server-Sortierung',
  'kind.service-account': 'Dienstkonto',
  'kind.reboot-order': 'Neustart',
  'kind.exclusive': 'Nur eine je Server',
  'use.https': 'HTTPS-Verbindungen',
  'use.http': 'die Standardwebsite von IIS',
  'use.mqtt': 'den MQTT-Server',
  'use.sql': 'die neue SQL Server-Instanz',

  'conflict.port-taken':
    '{one} und {other} belegen beide den TCP-Port {oneValue}: {one} für {oneUse}, {other} für {otherUse}.',
  'conflict.sql-not-offered':
    '{one} bietet eine eigene SQL Server-Instanz nur an, wenn der Server noch keine hat; {other} hat dort eine.',
  'conflict.iis-stopped':
    'Das Setup von {one} beendet IIS und damit auch {otherValue} von {other}. Auch die Aktualisierung des Lizenzschlüssels verlangt einen Neustart von IIS.',
  'conflict.sql-version-too-old':
    '{one} soll eine vorhandene lokale Instanz nutzen und akzeptiert SQL Server {oneValue}; die Instanz, die das Setup von {other} anlegt, heißt {otherValue}.',
  'conflict.sql-version-to-agree':
    '{one} akzeptiert SQL Server {oneValue}; {other} warnt vor einer Version, die nicht im eigenen Kompatibilitätsleitfaden steht. Eine gemeinsame Instanz muss beiden genügen.',
  'conflict.sql-collation-differs':
    '{one} erwartet {oneValue} als Standardsortierung des SQL Servers; {other} kann denselben SQL Server nutzen, und das Handbuch von {other} nennt keine Sortierung.',
  'conflict.account-dedicated':
    'Der Dienst von {one} muss als Windows-Benutzer {oneValue} laufen, der ihm vorbehalten ist; auch die Dienste von {other} brauchen ein Konto.',
  'conflict.restart-interrupts':
    'Die Installation von {one} endet mit einem Neustart des Rechners, der {otherValue} von {other} unterbricht. Wurde kurz zuvor Software installiert, kann sie schon zu Beginn einen Neustart verlangen.',
  'conflict.one-installation': 'Je Produktionsserver ist nur eine Installation von {one} erlaubt.',

  'remedy.change-https-port':
    'Geben Sie stream einen anderen HTTPS-Port: während der Installation oder später in IIS, in den Bindungen von Hager Group EMS Web Site. Die Adresse enthält dann den Port, und die Firewall muss ihn einlassen.',
  'remedy.change-mqtt-port':
    'Legen Sie den MQTT-Server von stream nach der Installation auf einen anderen Port außerhalb des Bereichs der dynamischen Ports. Während der Installation ist er nicht wählbar; bis dahin muss der Port also frei sein.',
  'remedy.change-sql-port':
    'Geben Sie der neuen SQL Server-Instanz von stream während der Installation einen anderen Port.',
  'remedy.ask-for-port':
    'Die Handbücher zeigen für keine der beiden einen Weg: Vereinbaren Sie mit den Herstellern einen anderen Port, oder nehmen Sie einen zweiten Server.',
  'remedy.choose-existing':
    'Planen Sie {one} mit der vorhandenen Instanz oder mit einer auf einem anderen Server. Soll es eine eigene sein, muss {one} installiert sein, bevor {other} einen SQL Server mitbringt.',
  'remedy.plan-late-iis-stop':
    'Hier wird {one} nach {other} installiert: Wählen Sie eine Zeit, in der niemand mit {other} arbeitet, auch wenn später der Lizenzschlüssel aktualisiert wird, und rufen Sie danach die Seiten von {other} auf.',
  'remedy.plan-iis-stop':
    'Installieren Sie {one} zuerst. Aktualisieren Sie den Lizenzschlüssel später nur, wenn niemand mit {other} arbeitet, und rufen Sie danach die Seiten von {other} auf.',
  'remedy.use-other-instance':
    'Stellen Sie für {one} eine Instanz einer der akzeptierten Versionen bereit, auf diesem oder einem anderen Server.',
  'remedy.agree-version':
    'Wählen Sie eine Version, die in beiden Listen steht, oder geben Sie {one} eine eigene Instanz.',
  'remedy.separate-instance':
    'Geben Sie jeder der beiden eine eigene Instanz, oder lassen Sie den Datenbankadministrator bestätigen, dass {other} mit {oneValue} arbeitet.',
  'remedy.use-own-account': 'Legen Sie für {other} ein Konto an, das nicht {oneValue} ist.',
  'remedy.plan-early-restart':
    'Installieren Sie {one} vor {other}; dann ist noch nichts da, was der Neustart unterbricht. Läuft {other} schon, wählen Sie eine Zeit, in der niemand damit arbeitet, und prüfen Sie danach, ob {otherValue} läuft.',
  'remedy.plan-restart':
    'Installieren Sie {one} zuletzt und zu einer Zeit, in der niemand mit {other} arbeitet; prüfen Sie danach, ob {otherValue} läuft.',
  'remedy.use-second-server': 'Nehmen Sie für die andere Installation einen zweiten Server.',

  'reason.brings-sql':
    'Bietet einen eigenen SQL Server nur an, solange es keinen gibt: also vor allem, was hier einen mitbringt oder nutzt.',
  'reason.stops-iis': 'Das Setup beendet IIS: Was dort eine Website hat, sollte noch nicht in Betrieb sein.',
  'reason.no-order': 'Kein Handbuch verlangt einen bestimmten Platz in der Reihenfolge.',
  'reason.restarts': 'Endet mit einem Neustart des Rechners, der dann auch für alles davor gilt.',

  'assumption.https-443-by-address':
    '{software}: Das Handbuch nennt Adressen mit https:// und ohne Port; angenommen wird 443.',
  'assumption.sql-place-not-said':
    '{software}: Das Handbuch lässt offen, auf welchem Rechner SQL Server läuft; angenommen wird dieser Server.',
  'assumption.express-2014-by-name':
    '{software}: Die Instanz des Setups gilt als SQL Server 2014, weil ihr Name so endet.',
  'assumption.defaults-used': '{software}: Nichts war angegeben, deshalb gelten die Standardwerte: {list}.',

  'step.claim.port': 'Ein belegter Port',
  'step.claim.sql-new': 'Eine neue SQL Server-Instanz, angeboten, wenn es keine gibt',
  'step.claim.sql-local': 'Ein SQL Server auf diesem Server',
  'step.claim.iis-stop': 'Das Setup beendet IIS',
  'step.claim.iis-site': 'Eine Website oder ein Anwendungspool in IIS',
  'step.claim.sql-accepted': 'Die akzeptierten Versionen von SQL Server',
  'step.claim.sql-not-listed': 'Ein SQL Server, dessen Versionen in einem anderen Leitfaden stehen',
  'step.claim.sql-instance': 'Die angelegte SQL Server-Instanz',
  'step.claim.sql-collation': 'Die erwartete Standardsortierung',
  'step.claim.sql-shared': 'Ein SQL Server, den auch andere nutzen können',
  'step.claim.account': 'Ein Konto für die Dienste',
  'step.claim.own-account': 'Ein Konto, das niemand sonst nutzen darf',
  'step.claim.restart': 'Ein Neustart des Rechners',
  'step.claim.service': 'Ein Dienst, den ein Neustart unterbricht',
  'step.claim.single': 'Zahl der Installationen, die ein Server tragen darf',
  'step.conflict': 'Zwei Ansprüche, die sich nicht vertragen',
  'step.order': 'Der Platz in der Reihenfolge der Installation',

  'page.ofSite': 'Das ist die Software der geöffneten Anlage mit ihren Einstellungen.',
  'page.title': 'Konflikte auf einem Server',
  'page.lead':
    'Wählen Sie, was sich einen Server teilen soll: Welche Konflikte es gibt, was zu tun ist und in welcher Reihenfolge installiert wird, folgt aus den Handbüchern.',
  'page.software': 'Software auf dem Server',
  'page.twice': 'Ein zweites {name} auf demselben Server',
  'page.few': 'Wählen Sie mindestens zwei.',
  'page.alone': 'Was {name} auf einem Server belegt',
  'page.matrix': 'Was womit kollidiert',
  'page.matrix.none': 'nichts',
  'page.list': 'Konflikte',
  'page.count': '{count, plural, =0 {Kein Konflikt} one {Ein Konflikt} other {# Konflikte}}',
  'page.nothing': 'Die Handbücher nennen keinen Konflikt.',
  'page.todo': 'Was zu tun ist',
  'page.sources': 'Quellen',
  'page.order': 'Reihenfolge der Installation',
  'page.assumptions': 'Was angenommen wurde',
  'page.fault': 'Ein Feld ist noch nicht verwendbar: Die Matrix bleibt, wie sie war.',
  'group.parameters': 'Angaben zu {name}',
  'parameter.stream.httpsPort': 'HTTPS-Port des Webservers',
  'parameter.stream.mqttPort': 'MQTT-Port',
  'parameter.stream.sqlServer': 'SQL Server',
  'parameter.stream.sqlPort': 'Port der neuen SQL Server-Instanz',
  'parameter.izytroniq-enterprise.httpsPort': 'HTTPS-Port',
  'parameter.sage-100c-crm.sqlServer': 'SQL Server',
  'option.new-local': 'Neu, auf diesem Server',
  'option.existing-local': 'Vorhanden, auf diesem Server',
  'option.remote': 'Auf einem anderen Server',
  'option.local': 'Vorhanden, auf diesem Server',
  'option.express': 'Express, aus dem Setup',
}
