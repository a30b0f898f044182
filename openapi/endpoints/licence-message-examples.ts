/** Requests of the document, each answered by the API as it stands. */
export const licenceMessageExamples = {
  transfer: {
    summary: 'A local licence was killed to move it to another machine',
    value: {
      customer: 'Wasgau Mills',
      site: 'Obernai, hall 2',
      contact: 'Lea Brandt, +33 3 00 00 00 00',
      orderNumber: '4500012345',
      references: [
        { reference: 'HTG503H', quantity: 1 },
        { reference: 'HTG504H', quantity: 2 },
      ],
      oldMachineName: 'STREAM-01',
      oldSiteKey: '5F2O-0Il1-77AB',
      killCode: 'K9-204-OO0',
    },
  },
  recovery: {
    summary: 'A local licence whose machine is lost',
    value: {
      customer: 'Wasgau Mills',
      site: 'Obernai, hall 2',
      contact: 'Lea Brandt, +33 3 00 00 00 00',
      reason: 'The server burnt out on 12 November.',
      loss: 'machine-lost',
    },
  },
  incomplete: {
    summary: 'What is not known yet is announced as to follow',
    value: { customer: 'Wasgau Mills', site: 'Obernai, hall 2', licencePool: 'WASGAU-0001' },
  },
}
