type KeptFault = { pointer: string; code: string; detail: string }

/** Why something was refused, in the reader's language. */
export type KeptProblem = {
  /** The last part of the type: `forbidden`, `precondition-failed`, … */
  code: string
  title: string
  detail?: string
  errors?: readonly KeptFault[]
}

export type KeptAnswer<Value> =
  | { ok: true; status: number; value: Value; etag?: string }
  | { ok: false; status: number; problem: KeptProblem | 'offline' }

export type KeptRequest = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON; a file as what it is. */
  body?: unknown
  /** The version that is changed. */
  etag?: string
  /** The language of what is answered; that of the page where left out. */
  language?: string
  /** To be given again where the same thing is sent again; made anew where left out. */
  idempotencyKey?: string
  signal?: AbortSignal
}

/** Told whenever the server no longer knows the session. */
const whenSessionEnds = new Set<() => void>()

/** Follows the end of the session; returns how to stop. */
export function onSessionEnd(listener: () => void): () => void {
  whenSessionEnds.add(listener)
  return () => whenSessionEnds.delete(listener)
}

/**
 * Asks the server for what is kept, as whoever is signed in. Never throws: what is refused comes as its problem, and
 * `offline` where no answer came at all.
 *
 *     const answer = await requestKept<Quote>(`/api/v1/quotes/${id}`, { method: 'PUT', body, etag })
 *     if (answer.ok) show(answer.value, answer.etag)
 *     else explain(answer.problem)
 */
export async function requestKept<Value>(
  path: string,
  options: KeptRequest = {},
): Promise<KeptAnswer<Value>> {
  const { method = 'GET', body, signal } = options
  const isFile = body instanceof Blob
  let answer: Response
  let text: string
  try {
    answer = await fetch(path, {
      method,
      headers: writeHeaders(options),
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    text = await answer.text()
  } catch {
    return { ok: false, status: 0, problem: 'offline' }
  }
  const { ok, status } = answer
  if (!ok) return { ok, status, problem: readRefusal(path, status, text) }
  const etag = answer.headers.get('etag')
  return { ok, status, value: parse(text) as Value, ...(etag !== null && { etag }) }
}

/** Why a request was refused, as people are told; notes where the session has ended. */
export function readRefusal(path: string, status: number, text: string): KeptProblem | 'offline' {
  if (status === 401 && path.startsWith('/api/v1/')) for (const tell of whenSessionEnds) tell()
  return speakToPeople(readProblem(parse(text), status))
}

/** What is wrong with each field, by its name; nested ones with dots between. */
export function faultsOf(problem: KeptProblem | 'offline' | null): ReadonlyMap<string, string> {
  const errors = (problem !== 'offline' && problem?.errors) || []
  return new Map(errors.map(({ pointer, detail }) => [pointer.slice(1).replaceAll('/', '.'), detail]))
}

function writeHeaders({ method, body, etag, language, idempotencyKey }: KeptRequest): HeadersInit {
  const type = body instanceof Blob ? body.type : 'application/json'
  return {
    'Accept-Language': language ?? document.documentElement.lang,
    ...(body !== undefined && { 'Content-Type': type }),
    ...(etag !== undefined && { 'If-Match': etag }),
    ...(method === 'POST' && { 'Idempotency-Key': idempotencyKey ?? makeKey() }),
  }
}

/** Without a secure connection browsers make no UUIDs. */
function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How many faults are told at once. */
const MOST_TOLD = 3

/**
 * What the detail says to programs, people are told otherwise: that `errors` says what is wrong, by what it says; that a
 * header is to be mended, not at all, the title is enough then.
 */
function speakToPeople(problem: KeptProblem | 'offline'): KeptProblem | 'offline' {
  if (problem === 'offline') return problem
  if (problem.errors?.length) {
    const told = new Set(problem.errors.map(({ detail }) => detail))
    const detail = [...told].slice(0, MOST_TOLD).join(' ')
    // Beside a wrong password nobody is told that a session is needed.
    return { ...problem, detail, ...(problem.code === 'unauthorized' && { title: '' }) }
  }
  if (!problem.detail?.includes('Authorization')) return problem
  const { detail: _toPrograms, ...said } = problem
  return said
}

/** What answers in place of the server, such as a proxy, answers no problems. */
function readProblem(read: unknown, status: number): KeptProblem | 'offline' {
  if (typeof read !== 'object' || read === null || !('title' in read)) return 'offline'
  const { type, title, detail, errors } = read as {
    type?: string
    title: string
    detail?: string
    errors?: readonly KeptFault[]
  }
  return {
    code: type?.split('/').at(-1) ?? String(status),
    title,
    ...(detail !== undefined && { detail }),
    ...(errors && { errors }),
  }
}
