import { createSite, type Site, type Stamp } from '#domain/site/site.ts'
import { type History, type HistoryAction, reduceHistory, startHistory } from '#domain/site/undo-changes.ts'
import { createSaver } from './create-saver.ts'
import { createSiteId } from './create-site-id.ts'
import { noteKept } from './kept-sign.ts'
import { keepChanges, readChanges } from './session-changes.ts'
import { createActions, type EarlyChange } from './site-actions.ts'
import { openSiteChannel, type SiteNews } from './site-channel.ts'
import { loadSites } from './site-database.ts'
import { keyOf } from './site-key.ts'
import { createSiteState, type SiteActions, type SiteState, sortSites } from './site-state.ts'
import { readDraft, readTabSite, readUnsaved, writeTabSite } from './tab-site.ts'

export type SiteStore = {
  read: () => SiteState
  readOnServer: () => SiteState
  subscribe: (listener: () => void) => () => void
  actions: SiteActions
}

/** The sites of this device: shown at once from memory, kept on the device behind, shared with other tabs. */
export function createSiteStore(): SiteStore {
  const initial = createSiteState()
  const histories = new Map<string, History>()
  /** Those that are stored; a new one and a draft are not yet. */
  const stored = new Set<string>()
  const listeners = new Set<() => void>()
  const early: EarlyChange[] = []
  let state = initial
  let channel: ReturnType<typeof openSiteChannel> | undefined
  let loading = Promise.resolve()

  function show(change: Partial<SiteState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const save = createSaver(show, merged => {
    // Removed meanwhile: the deletion follows.
    if (!stored.has(keyOf(merged))) return
    receive(merged)
    channel?.tell({ changed: merged })
  })
  const stamp = (): Stamp => ({ at: new Date().toISOString(), by: state.who.trim() || undefined })
  const historyOf = (site: Site) => histories.get(keyOf(site)) ?? startHistory(site)
  const listStored = () => sortSites([...stored].flatMap(key => histories.get(key)?.present ?? []))

  /** Puts a history into the place of what is known of its site. */
  function put(history: History, change: Partial<SiteState> = {}) {
    const site = history.present
    const key = keyOf(site)
    histories.set(key, history)
    show({
      ...(keyOf(state.site) === key && showAtHand(history)),
      ...(stored.has(key) && { sites: listStored() }),
      ...change,
    })
  }

  /** Takes over what is newer in a site, from wherever it comes. */
  function receive(site: Site) {
    const key = keyOf(site)
    const known = histories.get(key)
    const isNew = !stored.has(key)
    stored.add(key)
    const next = known ? reduceHistory(known, { type: 'receive', site }) : startHistory(site)
    if (next !== known || isNew) put(next)
  }

  function follow(site: Site, action: HistoryAction) {
    const known = historyOf(site)
    const next = reduceHistory(known, action)
    if (next === known) return
    if (!state.isLoaded) return put(next)
    // A browser that is short of space may clear what it was not asked to keep.
    if (stored.size === 0) void navigator.storage?.persist?.().catch(() => false)
    stored.add(keyOf(site))
    put(next, { isSaved: false })
    save(next.present)
  }

  function turnTo(site: Site) {
    const key = keyOf(site)
    writeTabSite(key)
    const history = histories.get(key) ?? startHistory(site)
    histories.set(key, history)
    show(showAtHand(history))
  }

  const startNew = () => turnTo(createSite(createSiteId()))

  function forget(key: string) {
    const isAtHand = keyOf(state.site) === key
    stored.delete(key)
    histories.delete(key)
    show({ sites: listStored() })
    const [next] = state.sites
    if (isAtHand) next ? turnTo(next) : startNew()
  }

  function hear(news: SiteNews) {
    if ('who' in news) show({ who: news.who })
    else if ('removed' in news) forget(news.removed)
    else receive(news.changed)
  }

  async function load() {
    const kept = await loadSites().catch(() => null)
    const unsaved = state.isLoaded ? [] : readUnsaved()
    for (const site of [...(kept?.sites ?? []), ...unsaved]) receive(site)
    if (stored.size > 0) noteKept()
    if (kept && (state.isLoaded || state.who === '')) show({ who: kept.who })
    if (state.isLoaded) return
    const tab = readTabSite()
    const draft = readDraft().find(site => keyOf(site) === tab)
    const chosen =
      (tab && histories.get(tab)?.present) ||
      draft ||
      histories.get(kept?.lastSite ?? '')?.present ||
      createSite(tab && /^[\w-]{36}$/.test(tab) ? tab : createSiteId())
    histories.set(keyOf(chosen), { ...startHistory(chosen), ...readChanges(keyOf(chosen)) })
    show({ isLoaded: true, isPersisted: kept !== null })
    turnTo(chosen)
    for (const site of unsaved) save(site)
    // What was entered while the device was asked changes what it holds, and nothing else of it.
    for (const { what, make } of early.splice(0)) {
      const site = make(state.site, stamp())
      follow(state.site, { type: 'change', site, ...(what && { what }) })
    }
  }

  // A page that comes back from the browser's memory heard nothing meanwhile.
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && void load()
  const onHide = () => keepChanges(keyOf(state.site), historyOf(state.site))

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    if (listeners.size === 1) {
      channel = openSiteChannel(hear)
      window.addEventListener('pageshow', onShow)
      window.addEventListener('pagehide', onHide)
      loading = load()
    }
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      channel?.close()
      channel = undefined
      window.removeEventListener('pageshow', onShow)
      window.removeEventListener('pagehide', onHide)
    }
  }

  const actions = createActions({
    read: () => state,
    show,
    stamp,
    presentOf: key => histories.get(key)?.present,
    isStored: key => stored.has(key),
    listKnown: () => [...histories.values()].map(({ present }) => present),
    untilLoaded: () => loading,
    noteEarly: change => early.push(change),
    dropEarly: () => early.pop(),
    follow,
    receive,
    turnTo,
    startNew,
    forget,
    save,
    tell: news => channel?.tell(news),
  })

  return { read: () => state, readOnServer: () => initial, subscribe, actions }
}

function showAtHand({ past, present, future }: History): Partial<SiteState> {
  return { site: present, undoable: past.at(-1)?.what ?? null, redoable: future[0]?.what ?? null }
}
