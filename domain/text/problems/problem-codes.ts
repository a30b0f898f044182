/** Every kind of problem that the API answers with, and its HTTP status; each has a page that explains it. */
export const problemCodes = {
  'malformed-json': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-input': 422,
  'internal-error': 500,
  'not-ready': 503,
} as const

export type ProblemCode = keyof typeof problemCodes

/** What can be wrong with one value of a request: the `code` of an entry in a problem's `errors`. */
export const faultCodes = [
  'required',
  'invalid_type',
  'not_a_number',
  'not_whole',
  'too_small',
  'too_big',
  'out_of_range',
  'too_precise',
  'unknown_property',
  'unknown_value',
  'unknown_reference',
  'unknown_currency',
  'conflicting_properties',
  'repeated_parameter',
  'duplicate_reference',
  'not_one_base_licence',
  'not_an_amount',
  'too_many_decimals',
  'not_a_time',
  'event_not_allowed',
  'unsafe_character',
  'not_a_host_name',
  'not_a_database_server',
  'not_an_instance_name',
  'not_a_database_name',
  'duplicate_database_name',
  'duplicate_port',
  'port_in_dynamic_range',
  'dynamic_range_too_long',
  'not_an_account',
  'not_a_sql_login',
  'not_a_windows_path',
  'password_length',
  'password_classes',
] as const

export type FaultCode = (typeof faultCodes)[number]
