import type { LicenceModeMessages } from './en.ts'

export const fr = {
  'page.title': 'Choisir le mode de la licence',
  'page.lead':
    'Hager stream. Une licence est vérifiée à distance ou liée à la machine. Décrivez le site : le mode, ses raisons et ce qui les changerait suivent à chaque réponse.',
  'page.inputs': 'Le site',
  'page.results': 'Conseil',
  'page.choose': 'Retenir ce mode pour le site',
  'page.clear': 'Effacer les réponses',
  'page.copy': 'Copier le lien',
  'page.print': 'Imprimer',
  'page.copied': 'Lien copié.',
  'page.copyFailed': 'Le navigateur a refusé la copie. Copiez l’adresse de cette page.',
  'page.workflow.cloud': 'Mettre en place la licence cloud, pas à pas',
  'page.workflow.local': 'Mettre en place la licence locale, pas à pas',

  'constraint.internet': 'La machine a-t-elle accès à Internet ?',
  'constraint.licenceServer': 'Peut-elle joindre le serveur de licences (HTTPS, port 443 sortant) ?',
  'constraint.movingVirtualMachine': 'Est-ce une machine virtuelle susceptible de changer d’hôte ?',
  'constraint.licenceBeforeInstallation': 'Faut-il disposer de toute la licence avant l’installation ?',
  'constraint.extensionsExpected': 'Des extensions de licence sont-elles prévues ?',
  'constraint.upgradesExpected': 'Des mises à niveau de stream sont-elles prévues ?',
  'constraint.quickRecovery': 'stream doit-il être rapidement rétabli après une panne ?',
  'constraint.replacementLikely': 'La machine sera-t-elle probablement remplacée ?',
  'option.permanent': 'En permanence',
  'option.occasional': 'De temps en temps',
  'option.never': 'Jamais',
  'option.direct': 'Oui, directement',
  'option.proxy': 'Oui, par un proxy',
  'option.blocked': 'Non, bloqué définitivement',
  'option.yes': 'Oui',
  'option.no': 'Non',
  'option.unknown': 'Inconnu',

  'advice.title': 'Mode conseillé',
  'mode.cloud': 'Licence cloud',
  'mode.local': 'Licence locale',
  'mode.short.cloud': 'du mode cloud',
  'mode.short.local': 'du mode local',
  'mode.manual.cloud': '« Distant » dans le manuel',
  'mode.manual.local': '« Local » dans le manuel',
  'basis.recommended-by-manual': 'Le manuel recommande fortement ce mode, et rien ne l’exclut sur ce site.',
  'basis.no-internet-ever':
    'Sans aucun accès à Internet, une licence cloud ne peut jamais être vérifiée. Il ne reste que la licence locale.',
  'basis.licence-server-blocked':
    'Si le serveur de licences reste bloqué définitivement, une licence cloud ne peut pas être vérifiée. Il ne reste que la licence locale.',

  'conflict.title': 'Ces réponses sont incompatibles',
  'conflict.local-before-installation':
    'Une licence locale ne peut pas être livrée en totalité avant l’installation : sa clé est établie à partir du Site code, que seule affiche la machine une fois stream installé.',
  'way.install-ahead':
    'Installez stream à l’avance sur la machine définitive, mettez-y la licence en place et livrez la machine avec elle.',
  'way.key-on-the-day':
    'Commandez la licence à l’avance et convenez du jour avec Hager Services : envoyez le Site code depuis un autre appareil et apportez le fichier .glic à la machine pendant le mode démonstration, qui dure 12 heures.',
  'way.open-the-connection':
    'Faites ouvrir HTTPS sur le port 443 de cette seule machine vers le serveur de licences : la licence cloud redevient alors possible.',

  'conditions.title': 'Ce que ce mode demande au site',
  'condition.reach-licence-server':
    'La machine joint cloudlicensing.iconics.com en HTTPS, sur le port 443, à son démarrage puis régulièrement.',
  'condition.connect-within-grace':
    'La machine est en ligne au moins une fois en 30 jours, mieux chaque semaine : le délai de grâce est de 30 jours.',
  'condition.test-proxy':
    'Le proxy laisse passer la machine jusqu’au serveur de licences sans que personne ne s’identifie. Testez-le avant la commande.',
  'condition.find-out-connection':
    'Avant la commande, le service informatique du client indique si la machine a accès à Internet et peut joindre le serveur de licences.',
  'condition.site-code-after-installation':
    'stream est d’abord installé. Le Site code de la machine est ensuite envoyé à Hager Services, qui renvoie un fichier .glic.',
  'condition.keep-machine-in-place':
    'La machine virtuelle est attachée à un seul hôte : la licence est liée à une empreinte de la machine.',
  'condition.kill-before-replacement':
    'Avant que la machine soit retirée, la licence y est tuée et le Kill Code envoyé à Hager Services. stream reste installé jusque-là.',
  'condition.remove-before-upgrade':
    'La licence est retirée avant chaque mise à niveau et remise en place après.',

  'criteria.title': 'Les deux modes sur ce site',
  'criteria.criterion': 'Critère (Table 3 du manuel)',
  'criteria.matters': 'Sur ce site',
  'criteria.meaning': 'Ce que cela signifie',
  'criteria.yes': 'Oui',
  'criteria.no': 'Non',
  'matters.yes': 'Compte, en faveur {mode}',
  'matters.no': 'Ne compte pas',
  'matters.unknown': 'Pas encore connu',
  'criterion.works-offline': 'Fonctionne hors connexion ?',
  'criterion.easy-transfer': 'Facile à transférer à une nouvelle machine ?',
  'criterion.no-work-after-extension': 'Aucune manipulation sur la machine après une extension ?',
  'criterion.survives-upgrade': 'Résiste à une mise à niveau de stream ?',
  'criterion.easy-recovery': 'Facile à restaurer après une panne ?',
  'criterion.delivered-before-installation': 'Livrable en totalité avant l’installation de stream ?',
  'criterion.adapts-to-genesis64': 'Facile à adapter à la version de GENESIS64 ?',
  'meaning.works-offline.cloud': 'Sans connexion, stream continue pendant un délai de grâce de 30 jours.',
  'meaning.works-offline.local': 'La clé est sur la machine : aucune connexion n’est nécessaire.',
  'meaning.easy-transfer.cloud':
    'Hager Services libère la licence, puis la nouvelle machine reçoit le même License Pool.',
  'meaning.easy-transfer.local':
    'La licence doit être tuée sur l’ancienne machine. Si celle-ci a disparu, seul un Site Key Replacement aide.',
  'meaning.no-work-after-extension.cloud': 'Une extension ne demande aucune intervention sur la machine.',
  'meaning.no-work-after-extension.local': 'Chaque extension demande une nouvelle clé sur la machine.',
  'meaning.survives-upgrade.cloud': 'La licence résiste ; la retirer avant n’est qu’une précaution.',
  'meaning.survives-upgrade.local':
    'La licence ne résiste pas : retirez-la avant, remettez-la en place après.',
  'meaning.easy-recovery.cloud': 'Après un appel à Hager Services, le License Pool est saisi de nouveau.',
  'meaning.easy-recovery.local':
    'Une nouvelle clé doit venir de Hager Services ; par Site Key Replacement si la machine est perdue.',
  'meaning.delivered-before-installation.cloud': 'Le License Pool peut être disponible avant l’installation.',
  'meaning.delivered-before-installation.local': 'La clé n’est établie qu’une fois stream installé.',
  'meaning.adapts-to-genesis64.cloud': 'Un GENESIS64 plus récent demande peu de choses, d’après le manuel.',
  'meaning.adapts-to-genesis64.local': 'Un GENESIS64 plus récent peut demander une autre clé.',

  'changes.title': 'Ce qui changerait le conseil',
  'changes.none': 'Aucune réponse ne le change à elle seule : plusieurs excluent la licence cloud.',
  'changes.item':
    '{question} {answers} : alors {mode, select, cloud {la licence cloud} other {la licence locale}}.',
  'changes.answer': '« {answer} »',
  'changes.or': 'ou',

  'outage.title': 'Quand la licence est perdue',
  'outage.lead':
    'Combien de temps stream continue, ce que l’on voit entre-temps, et que faire avant quelle échéance.',
  'outage.lost': 'Qu’est-ce qui a été perdu ?',
  'outage.date': 'Quel jour (UTC) ?',
  'outage.date.fault': 'Indiquez un jour des années 2000 à 2999.',
  'outage.graceHours': 'Délai réglé sur le serveur de licences',
  'outage.hours': 'heures',
  'outage.until': 'jusqu’au {time}',
  'outage.from': 'à partir du {time}',
  'outage.marks': 'Perte {start}, fin du délai de grâce {grace}, fin du mode démonstration {demo}',
  'outage.phase': 'Phase',
  'outage.when': 'Moment (UTC)',
  'outage.sees': 'Ce que voit l’opérateur',
  'outage.todo': 'Que faire, et pour quelle échéance',
  'lost.connection': 'La connexion au serveur de licences cloud',
  'lost.local-licence': 'La licence locale, quelle qu’en soit la cause',
  'lost.hardware-key': 'Une clé matérielle',
  'lost.licence-server': 'Un serveur de licences du réseau local',
  'phase.grace': 'Délai de grâce',
  'phase.demo': 'Mode démonstration',
  'phase.stopped': 'Sans licence',
  'sees.license-failing': 'Tout fonctionne avec les mêmes droits ; l’affichage porte « License Failing ».',
  'sees.runs-as-licensed': 'Tout fonctionne avec les mêmes droits, en mode de récupération.',
  'sees.demo-mode': 'Mode démonstration : {hours, number} heures, {tags, number} tags.',
  'sees.nothing': 'Le mode démonstration est terminé : stream n’affiche et n’archive plus rien.',
  'milestone.note-the-day': 'Notez le jour et l’heure de la perte : le délai de grâce court à partir de là.',
  'milestone.find-the-cause':
    'Cherchez pourquoi la machine ne joint plus cloudlicensing.iconics.com sur le port 443 : pare-feu, proxy, DNS, routage, inspection HTTPS.',
  'milestone.tell-hager-services':
    'Prévenez Hager Services si la licence n’est pas rétablie : client, site, ce qui a été perdu et quand.',
  'milestone.settle-other-way':
    'Convenez d’une autre voie avec Hager Services : un autre chemin vers le serveur de licences, ou la licence locale.',
  'milestone.leave-as-it-is':
    'Ne désinstallez pas stream, ne tuez pas la licence et ne modifiez pas la machine avant la réponse de Hager Services.',
  'milestone.ask-for-replacement':
    'Envoyez à Hager Services le Site code et ce qui s’est passé. Si la machine a disparu, demandez un Site Key Replacement.',
  'milestone.key-delivered':
    'Livrez le nouveau fichier .glic, afin qu’il reste une semaine pour le mettre en place.',
  'milestone.look-for-key': 'Rebranchez la clé, essayez un autre port, regardez si Windows la voit.',
  'milestone.start-licence-server': 'Redémarrez le serveur de licences et vérifiez que la machine le joint.',
  'milestone.licence-back':
    'La licence est rétablie. Vérifiez à l’affichage que « License Failing » n’apparaît pas et que les valeurs évoluent.',
  'milestone.expect-stop':
    'Sans licence jusqu’ici, stream s’arrête. Déterminez à l’avance qui devra se passer de ses valeurs et de ses alarmes.',

  'assumption.iconics-other-version':
    'Les délais de grâce, le mode démonstration et le serveur de licences viennent de la documentation d’ICONICS pour les versions 10.97.2, 10.97.3 et 11, non du manuel. stream apporte GENESIS64 10.96.1, pour lequel ils peuvent différer.',
  'assumption.unknown-connection-not-held-against-cloud':
    'Ce que l’on ignore de la connexion n’est pas retenu contre la licence cloud ; il faut le savoir avant la commande.',
  'assumption.occasional-internet-suffices':
    'Le manuel demande une requête régulière au serveur, sans dire à quel rythme. Une connexion au moins une fois pendant les 30 jours de grâce est considérée comme suffisante.',
  'assumption.proxy-counts-as-connection':
    'Ni le manuel ni les pages d’ICONICS citées ne décrivent de proxy. Il compte comme une connexion, à tester.',
  'assumption.moving-counts-as-transfer':
    'Le manuel ne dit pas ce que couvre l’empreinte d’une machine. Un changement d’hôte compte comme un transfert.',
  'assumption.newest-generation-drops-cloud':
    'Selon le manuel, une licence cloud s’adapte aisément à la version de GENESIS64 ; ICONICS a abandonné les licences cloud et les clés matérielles dans sa version 11. Ce que suivra une version ultérieure de stream reste ouvert : renseignez-vous avant la commande.',
  'assumption.counted-from-start-of-day':
    'Seul le jour de la perte est demandé. Les durées courent à partir de 00:00 UTC ce jour-là, lecture la plus précoce et la plus prudente.',
  'assumption.demo-follows-grace':
    'Le mode démonstration est supposé commencer à la fin du délai de grâce. ICONICS en donne la durée, non le début ; il se peut qu’il ne commence qu’au démarrage suivant de GENESIS64.',
  'assumption.milestones-are-our-advice':
    'Ni le manuel ni ICONICS ne disent que faire, ni pour quelle échéance. Les dates entre la perte et la fin du délai de grâce sont notre conseil.',
  'assumption.recovery-display-not-said':
    'Ce que montre l’affichage en mode de récupération n’est pas précisé. N’attendez pas « License Failing ».',
  'assumption.not-a-mode-of-the-manual':
    'Le manuel ne connaît que les licences cloud et locales. Les clés matérielles et les serveurs de licences du réseau local ne sont décrits que par ICONICS.',

  'step.cloud-possible': 'La connexion permet-elle une licence cloud ?',
  'step.criteria-for-cloud': 'Lignes de la Table 3 qui comptent ici, en faveur du mode cloud',
  'step.criteria-for-local': 'Lignes de la Table 3 qui comptent ici, en faveur du mode local',
  'step.advised-mode': 'Mode conseillé : celui qui est recommandé, sauf s’il est exclu',
  'step.grace-ends': 'Fin du délai de grâce',
  'step.demo-ends': 'Fin du mode démonstration',

  'explained.advice': 'Comment ce conseil est obtenu',
  'explained.outage': 'Comment ces dates sont obtenues',
  'explained.step': 'Étape',
  'explained.expression': 'Calcul',
  'explained.value': 'Valeur',
  'explained.source': 'Source',
  'explained.assumptions': 'Hypothèses',
  'explained.ruleset': 'Jeu de règles {id}, version {version}',

  'role.sales': 'Commercial',
  'role.vendor': 'Éditeur (Hager Services)',
  'role.customer-it': 'Service informatique du client',
  'role.dba': 'Administrateur de bases de données',
  'role.integrator': 'Intégrateur',
} satisfies LicenceModeMessages
