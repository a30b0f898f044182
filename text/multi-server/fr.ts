import type { MultiServerMessages } from './en.ts'

export const fr: MultiServerMessages = {
  'page.title': 'Planifier plusieurs serveurs',
  'page.lead':
    'Des serveurs de Sage 100c CRM aux cinq champs prêts à coller, à l’ordre d’installation et à la répartition des utilisateurs.',
  'page.servers': 'Serveurs',
  'page.column.role': 'Rôle',
  'page.column.name': 'Nom DNS',
  'page.column.ipv6': 'Adresse IPv6',
  'page.column.users': 'Utilisateurs actuels',
  'page.column.services': 'Services demandés',
  'page.cell': '{column}, serveur {row}',
  'page.add': 'Ajouter un serveur',
  'page.remove': 'Retirer le serveur {row}',
  'page.options': 'Environnement',
  'page.balancedByCrm': 'CRM répartit lui-même la charge',
  'page.integration': 'CRM est relié à la Gestion commerciale',
  'page.newUsers': 'Utilisateurs suivants',
  'page.wholeNumber': 'Saisissez un nombre entier de {least} à {most}.',
  'page.noPlan': 'Le plan s’affiche dès que les erreurs du tableau sont corrigées.',
  'page.example':
    'Il reste des valeurs de l’exemple (example.com, 2001:db8) : saisissez vos propres serveurs avant de copier.',
  'page.fields': 'Les cinq champs',
  'page.fieldsPlace': 'Dans CRM : Administration > Système > Base de données',
  'page.copy': 'Copier',
  'page.copyThis': 'Copier {label}',
  'page.copied': 'Copié',
  'page.copyFailed': 'Sélectionné : appuyez sur Ctrl+C',
  'page.order': 'Ordre d’installation',
  'page.services': 'Répartition des services',
  'page.byHand': 'À la main',
  'page.distribution': 'Où vont les utilisateurs suivants',
  'page.picture': 'Diagramme des utilisateurs de chaque serveur web, avant et après les nouveaux : {list}.',
  'page.bar': '{server} : {before} avant, {after} après',
  'page.step': 'L’utilisateur {user} va vers {server}, qui en a alors {users}.',
  'page.assumptions': 'Hypothèses',
  'page.blocker': 'Bloquant',
  'role.sql': 'SQL Server',
  'role.master': 'Serveur web maître',
  'role.secondary': 'Serveur web secondaire',
  'service.email-manager': 'Gestionnaire d’e-mail',
  'service.indexing': 'Indexation',
  'service.escalation': 'Escalade progressive',
  'service.integration': 'Service d’intégration',
  'filledBy.setup': 'Rempli par le setup ; comparez-le',
  'filledBy.hand': 'À saisir obligatoirement à la main',
  'service.proposed': 'proposé',
  'service.asked': 'comme demandé',
  'condition.multi-server-option': 'Une licence valide doit inclure l’option multiserveurs.',
  'hand.management-studio':
    'Installez SQL Server Management Studio sur chaque serveur web ; il établit la liaison avec le SQL Server distant.',
  'hand.enter-addresses': 'Saisissez les adresses IPv6 ; le setup laisse ce champ vide.',
  'hand.switch-balancing-off':
    'Mettez « Effectuer l’équilibrage de charge » sur « Faux », car un autre module répartit la charge.',
  'hand.components-in-order': 'Ajoutez ou mettez à jour les composants sur chaque serveur dans cet ordre.',
  'hand.custom-files':
    'Vérifiez sur chaque serveur que le paramétrage modifié est arrivé, saisissez à la main ce qui manque, et copiez les fichiers modifiés, CustomPages par exemple.',
  'hand.visit-each':
    'Connectez-vous une fois à chaque serveur après une réinitialisation d’IIS ou un recyclage du pool d’applications sur l’un d’eux.',
  'assumption.fields-in-order':
    'Le serveur maître figure en premier dans chaque champ à plusieurs serveurs, puis les serveurs secondaires dans l’ordre du tableau, séparés par un point-virgule sans espace.',
  'assumption.services-two-examples':
    'Le manuel montre les services d’escalade progressive et d’indexation sur les serveurs deux et trois dans les deux ordres ; la liste de ses conditions préalables est suivie.',
  'assumption.least-used-by-users':
    'Le serveur le moins sollicité est celui qui a le moins d’utilisateurs ; à égalité, celui qui a le moins de services.',
  'assumption.settings-spread-two-ways':
    'Le manuel dit que toutes les mises à jour de la configuration sont déployées automatiquement sur tous les serveurs, puis aussitôt que toutes celles du paramétrage doivent être appliquées à la main sur chacun. Ici, chaque serveur est vérifié et ce qui n’est pas arrivé est saisi à la main ; les fichiers modifiés sont toujours copiés.',
  'assumption.names-not-qualified':
    'Ces noms n’ont pas de domaine : {list}. Le champ des noms pleinement qualifiés contient normalement des noms avec leur domaine.',
  'assumption.addresses-for-names':
    'Ce sont des adresses IPv4, alors que CRM demande des noms DNS : {list}. Elles figurent telles quelles dans les champs ; remplacez-les par les noms des serveurs.',
  'assumption.equals-first-in-order':
    'Le manuel ne dit pas lequel de plusieurs serveurs ayant aussi peu d’utilisateurs est choisi ; le premier dans l’ordre est retenu ici.',
  'step.order': 'Ordre : le serveur maître, puis les serveurs secondaires',
  'step.address': 'Adresse IPv6 sous sa forme canonique',
  'step.loads': 'Utilisateurs de chaque serveur avant et après les suivants',
}
