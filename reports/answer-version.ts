/** The version of what is answered, by the API and by `--json` in a terminal alike. */
export const answerVersion = '1.0.0'
