import { createLicenceEstimateInput } from '../../licensing/licence-estimate-input.ts'
import { licences } from './licences.data.ts'

/** What may be asked about stream's licence. */
export const { owned, byServices, byScope, byInventory, licenceEstimateInput, chooseLicenceEstimateInput } =
  createLicenceEstimateInput(licences.catalogue)
