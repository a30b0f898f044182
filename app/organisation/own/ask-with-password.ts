import { type KeptAnswer, requestKept } from '../../team/request-kept.ts'

/** Asks for what needs the password again; where that is wrong, it is said beside its field. */
export async function askWithPassword<Value>(
  path: string,
  body: { password: string },
  wrong: string,
): Promise<KeptAnswer<Value>> {
  const answer = await requestKept<Value>(path, { method: 'POST', body })
  if (answer.ok || answer.problem === 'offline' || answer.status !== 401) return answer
  const errors = [{ pointer: '/password', code: 'refused', detail: wrong }]
  return { ...answer, problem: { ...answer.problem, errors } }
}
