/** Bytes that a body may hold, before and after decompression. */
export const BODY_LIMIT = 1_048_576
