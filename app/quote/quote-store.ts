import * as z from 'zod/mini'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import {
  type Draft,
  draftSchema,
  emptyDraft,
  emptySeller,
  handedOverSchema,
  type Incoming,
  renotate,
  type Seller,
  sellerSchema,
  startAnew,
  takeOver,
} from './draft.ts'
import { takeHandedOver } from './hand-over.ts'

const DRAFT = 'groundwork.quote.draft'
const SELLER = 'groundwork.quote.seller'
const MOST_STEPS = 200

/** All that is typed on the page. */
export type Written = { draft: Draft; seller: Seller }

export type QuoteState = Written & {
  isLoaded: boolean
  isKept: boolean
  canUndo: boolean
  canRedo: boolean
  /** An estimate that waits for a decision, because the quote holds other sites. */
  incoming: Incoming | null
  /** The name of the site that was taken over last, while nothing else was changed. */
  taken: string | null
}

export type QuoteActions = {
  /** Changes something; steps with the same name in a row are undone as one, those without a name each alone. */
  change: (step: string, change: (old: Written) => Partial<Written>) => void
  undo: () => void
  redo: () => void
  settleIncoming: (place: 'alone' | 'beside') => void
  startNew: () => void
}

type Days = Pick<Draft, 'date' | 'validUntil'>

/** The quote of this device: shown from memory, kept behind, with every step of this session to be undone. */
export function createQuoteStore(notation: NumberNotation, currency: string, days: () => Days) {
  const empty: QuoteState = {
    draft: { ...emptyDraft, decimal: notation.decimal, currency },
    seller: emptySeller,
    ...{ isLoaded: false, isKept: true, canUndo: false, canRedo: false, incoming: null, taken: null },
  }
  const listeners = new Set<() => void>()
  let state = empty
  let past: Written[] = []
  let future: Written[] = []
  let lastStep = ''

  function show(change: Partial<QuoteState>) {
    state = { ...state, ...change, canUndo: past.length > 0, canRedo: future.length > 0 }
    for (const listener of listeners) listener()
  }

  function write(written: Partial<Written>, more: Partial<QuoteState> = {}) {
    const next = { draft: state.draft, seller: state.seller, ...written }
    show({ ...next, isKept: keep(next), ...more })
  }

  const change: QuoteActions['change'] = (step, changeOf) => {
    const { draft, seller } = state
    if (step === '' || step !== lastStep) past = [...past.slice(-MOST_STEPS), { draft, seller }]
    lastStep = step
    future = []
    write(changeOf({ draft, seller }), { taken: null })
  }

  function turn(from: Written[], to: Written[]) {
    const step = from.pop()
    if (!step) return
    to.push({ draft: state.draft, seller: state.seller })
    lastStep = ''
    write(step, { taken: null })
  }

  function settleIncoming(place: 'alone' | 'beside') {
    const { incoming } = state
    if (!incoming) return
    change('', ({ draft }) => ({ draft: takeOver(draft, incoming, place, notation) }))
    show({ incoming: null, taken: incoming.name })
  }

  function load() {
    const draft = readKept(DRAFT, draftSchema)
    const seller = readKept(SELLER, sellerSchema) ?? emptySeller
    show({
      isLoaded: true,
      seller,
      draft: draft ? renotate(draft, notation) : { ...state.draft, ...days() },
    })
    const left = z.safeParse(handedOverSchema, takeHandedOver())
    if (!left.success) return
    show({ incoming: left.data })
    const { sites } = state.draft
    if (sites.every(({ name }) => name === left.data.name)) settleIncoming('alone')
    else if (sites.some(({ name }) => name === left.data.name)) settleIncoming('beside')
  }

  const onOtherTab = ({ key }: StorageEvent) => {
    if (key !== DRAFT && key !== SELLER) return
    const draft = readKept(DRAFT, draftSchema)
    const seller = readKept(SELLER, sellerSchema)
    show({ ...(draft && { draft: renotate(draft, notation) }), ...(seller && { seller }) })
  }

  return {
    read: () => state,
    readOnServer: () => empty,
    subscribe(listener: () => void) {
      listeners.add(listener)
      if (listeners.size === 1) {
        window.addEventListener('storage', onOtherTab)
        load()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('storage', onOtherTab)
      }
    },
    actions: {
      change,
      undo: () => turn(past, future),
      redo: () => turn(future, past),
      settleIncoming,
      startNew: () => change('', ({ draft }) => ({ draft: startAnew(draft, days()) })),
    } satisfies QuoteActions,
  }
}

function keep({ draft, seller }: Written): boolean {
  try {
    window.localStorage.setItem(DRAFT, JSON.stringify(draft))
    window.localStorage.setItem(SELLER, JSON.stringify(seller))
    return true
  } catch {
    return false
  }
}

function readKept<Schema extends z.ZodMiniType>(key: string, schema: Schema): z.infer<Schema> | null {
  try {
    const read = z.safeParse(schema, JSON.parse(window.localStorage.getItem(key) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
