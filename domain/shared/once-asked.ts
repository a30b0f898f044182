/** What is worked out when it is first asked for, and kept: a start or a page that does without it does not wait for it. */
export function onceAsked<Value>(work: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}
