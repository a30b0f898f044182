/** The largest values a request may hold; with them every score and requirement stays exact in a JSON number. */
export const inputLimits = {
  managers: 1_000_000,
  productsPerManager: 100_000,
  servicesPerProduct: 10_000,
  products: 100_000,
  headroomPercent: 500,
  inventoryRows: 5000,
  nameCharacters: 200,
  noteCharacters: 2000,
  waiverNameCharacters: 120,
  waiverReasonCharacters: 500,
  workflowEvents: 200,
} as const
