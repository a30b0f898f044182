import { enterParameter, noteItem, noteWorkflow, renameSite } from '#domain/site/change-record.ts'
import { exportRecord } from '#domain/site/export-record.ts'
import { isSameSite, mergeRecords } from '#domain/site/merge-records.ts'
import { readSiteRecord } from '#domain/site/read-record.ts'
import { createSiteRecord, recordLimits, type SiteRecord } from '#domain/site/site-record.ts'
import { createSaver } from './create-saver.ts'
import { createSiteId } from './create-site-id.ts'
import { nextTime } from './next-time.ts'
import { openSiteChannel, type SiteNews } from './site-channel.ts'
import { deleteSite, loadSites, storeLastSite, storeWho } from './site-database.ts'
import { createSiteState, listSites, type SiteActions, type SiteState } from './site-state.ts'
import { readTabSite, readUnsaved, writeTabSite } from './tab-site.ts'

type SiteStore = {
  read: () => SiteState
  readOnServer: () => SiteState
  subscribe: (listener: () => void) => () => void
  actions: SiteActions
}

/** The sites of a software: shown at once from memory, kept on the device behind, shared with other tabs. */
export function createSiteStore(software: string): SiteStore {
  const initial = createSiteState(software)
  const known = new Map<string, SiteRecord>()
  const listeners = new Set<() => void>()
  let state = initial
  let channel: ReturnType<typeof openSiteChannel> | undefined
  let loading = Promise.resolve()

  function show(change: Partial<SiteState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const save = createSaver(show, merged => {
    // Deleted meanwhile: the deletion follows.
    if (!known.has(merged.id)) return
    adopt(merged)
    channel?.tell({ changed: merged })
  })

  /** Puts a record into the place of what is known of that site. */
  function put(record: SiteRecord, change: Partial<SiteState> = {}) {
    const isListed = known.get(record.id)?.name === record.name
    known.set(record.id, record)
    show({
      ...(state.record.id === record.id && { record }),
      ...(!isListed && { sites: listSites(known.values()) }),
      ...change,
    })
  }

  /** Takes over what is newer in a record, from wherever it comes. */
  function adopt(record: SiteRecord) {
    const mine = known.get(record.id) ?? (state.record.id === record.id ? state.record : undefined)
    const merged = mine ? mergeRecords(mine, record) : record
    if (merged !== known.get(record.id)) put(merged)
  }

  function change(record: SiteRecord) {
    if (!state.isLoaded) return show({ record })
    // A browser that is short of space may clear what it was not asked to keep.
    if (known.size === 0) void navigator.storage?.persist?.().catch(() => false)
    put(record, { isSaved: false })
    save(record)
  }

  function turnTo(record: SiteRecord) {
    writeTabSite(software, record.id)
    show({ record })
  }

  const startNew = () => turnTo(createSiteRecord(createSiteId(), software))

  function forget(id: string) {
    known.delete(id)
    show({ sites: listSites(known.values()) })
    if (state.record.id !== id) return
    const next = known.get(state.sites[0]?.id ?? '')
    if (next) turnTo(next)
    else startNew()
  }

  function hear(news: SiteNews) {
    if ('who' in news) show({ who: news.who })
    else if ('removed' in news) forget(news.removed)
    else if (news.changed.software === software) adopt(news.changed)
  }

  async function load() {
    const stored = await loadSites(software).catch(() => null)
    const unsaved = state.isLoaded ? null : readUnsaved(software)
    for (const record of [...(stored?.records ?? []), ...(unsaved ? [unsaved] : [])]) adopt(record)
    if (stored && (state.isLoaded || state.who === '')) show({ who: stored.who })
    if (state.isLoaded) return
    const early = state.record
    const id = readTabSite(software) ?? stored?.lastSite ?? createSiteId()
    const chosen = known.get(id) ?? createSiteRecord(id, software)
    show({ isLoaded: true, isPersisted: stored !== null })
    turnTo(chosen)
    if (unsaved) save(unsaved)
    // What was entered while the device was asked.
    if (early !== initial.record) change(mergeRecords(chosen, early))
  }

  // A page that comes back from the browser's memory heard nothing meanwhile.
  const onReturn = ({ persisted }: PageTransitionEvent) => persisted && void load()

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    if (listeners.size === 1) {
      channel = openSiteChannel(hear)
      window.addEventListener('pageshow', onReturn)
      loading = load()
    }
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      channel?.close()
      channel = undefined
      window.removeEventListener('pageshow', onReturn)
    }
  }

  const actions: SiteActions = {
    open(id) {
      const record = known.get(id)
      if (!record) return
      turnTo(record)
      void storeLastSite(software, id).catch(() => {})
    },
    create: startNew,
    rename(name) {
      const { record } = state
      if (name !== record.name.value) change(renameSite(record, name, nextTime(record.name)))
    },
    remove() {
      const { id } = state.record
      if (!known.has(id)) return
      forget(id)
      void deleteSite(id).catch(() => {})
      channel?.tell({ removed: id })
    },
    setWho(who) {
      const cut = who.slice(0, recordLimits.nameLength)
      show({ who: cut })
      void storeWho(cut).catch(() => {})
      channel?.tell({ who: cut })
    },
    setParameter(name, value) {
      const entered = state.record.parameters[name]
      if ((entered?.value ?? null) === (value ?? null)) return
      change(enterParameter(state.record, name, value, nextTime(entered)))
    },
    setEntry(procedure, item, entry) {
      const at = nextTime(state.record.procedures[procedure]?.[item])
      change(noteItem(state.record, procedure, item, { ...entry, by: state.who.trim(), at }))
    },
    addEvent(workflow, event, note) {
      const entry = state.record.workflows?.[workflow]
      const at = nextTime(entry)
      const noted = { event, at, by: state.who.trim(), note: note.trim() }
      change(noteWorkflow(state.record, workflow, [...(entry?.events ?? []), noted], at))
    },
    undoEvent(workflow) {
      const entry = state.record.workflows?.[workflow]
      if (entry) change(noteWorkflow(state.record, workflow, entry.events.slice(0, -1), nextTime(entry)))
    },
    async importText(text) {
      await loading
      const outcome = readSiteRecord(text, software)
      if ('fault' in outcome) return outcome
      const { record } = outcome
      const mine = known.get(record.id) ?? [...known.values()].find(other => isSameSite(other, record))
      const merged = mine ? mergeRecords(mine, record) : record
      // With what a file adds it must still fit, or it could not be read back.
      const check = readSiteRecord(exportRecord(merged).text, software)
      if ('fault' in check) return check
      turnTo(merged)
      change(merged)
      return { isMerged: mine !== undefined, name: merged.name.value.trim() }
    },
    exportFile: () => exportRecord(state.record),
  }

  return { read: () => state, readOnServer: () => initial, subscribe, actions }
}
