import { createOutageInput } from '../../licensing/outages/outage-input.ts'
import { licenceOutages } from './licence-outages.data.ts'

/** What may be asked about an outage of stream's licence. */
export const outageInput = createOutageInput(licenceOutages)
