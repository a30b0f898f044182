import type { PreflightFacts } from '../../../preflight/check.ts'

/** Items of the checklist that no check answers, by the reason; a star stands for every item that begins so. */
export const itemsWithoutCheck: PreflightFacts['itemsWithoutCheck'] = {
  'decided-by-people': [
    'izytroniq-enterprise.beside.stream-port-taken-https',
    'izytroniq-enterprise.beside.stream-sql-not-offered',
    'izytroniq-enterprise.beside.stream-restart-interrupts',
    'izytroniq-enterprise.beside.sage-iis-stopped',
    'izytroniq-enterprise.beside.sage-sql-collation-differs',
    'izytroniq-enterprise.beside.isogeo-account-dedicated',
    'izytroniq-enterprise.clients.ultimate-checked-in',
    'izytroniq-enterprise.clients.nobody-offline',
    'izytroniq-enterprise.accounts.managed',
    'izytroniq-enterprise.accounts.long-names',
    'izytroniq-enterprise.database.which-instance',
    'izytroniq-enterprise.database.run-from-cache',
    'izytroniq-enterprise.clients.start',
  ],
  'done-by-people': [
    'izytroniq-enterprise.packages.download',
    'izytroniq-enterprise.packages.run-as',
    'izytroniq-enterprise.service.stop',
    'izytroniq-enterprise.database.save-connection-strings',
    'izytroniq-enterprise.database.delete-setup-cache',
    'izytroniq-enterprise.database.run-with-server',
    'izytroniq-enterprise.certificate.save',
    'izytroniq-enterprise.packages.run-both',
    'izytroniq-enterprise.certificate.put-back-web',
    'izytroniq-enterprise.certificate.put-back-sync',
    'izytroniq-enterprise.licensing-tool.update',
  ],
  'seen-elsewhere': [
    'izytroniq-enterprise.database.compare-connection-strings',
    'izytroniq-enterprise.verify.database-version',
    'izytroniq-enterprise.verify.sync-service-page',
    'izytroniq-enterprise.verify.bits-page',
    'izytroniq-enterprise.verify.handshake-page',
  ],
  'answered-by-another-check': [
    'izytroniq-enterprise.framework.in-box',
    'izytroniq-enterprise.accounts.service-log-on',
  ],
}
