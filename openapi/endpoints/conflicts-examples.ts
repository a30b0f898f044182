/** Requests that the document shows; a test sends each. */
export const conflictsExamples = {
  'one-port': {
    summary: 'stream and IZYTRONIQ Enterprise at their defaults: both take port 443',
    value: { installations: [{ software: 'stream' }, { software: 'izytroniq-enterprise' }] },
  },
  'another-port': {
    summary: 'The same with another HTTPS port for stream: the clash of ports is gone',
    value: {
      installations: [
        { software: 'stream', parameters: { httpsPort: 8443, sqlServer: 'remote' } },
        { software: 'izytroniq-enterprise' },
      ],
    },
  },
  all: {
    summary: 'All four on one server',
    value: {
      installations: [
        { software: 'stream', parameters: { sqlServer: 'existing-local' } },
        { software: 'izytroniq-enterprise', parameters: { httpsPort: 443 } },
        { software: 'sage-100c-crm', parameters: { sqlServer: 'express' } },
        { software: 'isogeo-scan-fme' },
      ],
    },
  },
  'sage-twice': {
    summary: 'Sage 100c CRM twice: only one installation is allowed on a production server',
    value: { installations: [{ software: 'sage-100c-crm' }, { software: 'sage-100c-crm' }] },
  },
}
