import type { DBSchema } from 'idb'
import { createOpener } from '../house/create-opener.ts'
import type { KeptCopy } from './kept-copy.ts'

interface SyncSchema extends DBSchema {
  copies: { key: string; value: KeptCopy }
  settings: { key: string; value: string }
}

const MARK = 'groundwork.in-common'
const strict = { durability: 'strict' } as const

/** A database of its own, which a device without anything in common never opens. */
const openDatabase = createOpener<SyncSchema>('groundwork-in-common', 1, database => {
  database.createObjectStore('copies')
  database.createObjectStore('settings')
})

export async function loadCopies(): Promise<KeptCopy[]> {
  return (await openDatabase()).getAll('copies')
}

/** Keeps a copy; with `isKnown` only where it has not been let go meanwhile. */
export async function storeCopy(copy: KeptCopy, isKnown = false): Promise<void> {
  const transaction = (await openDatabase()).transaction('copies', 'readwrite', strict)
  if (!isKnown || (await transaction.store.getKey(copy.key)) !== undefined)
    await transaction.store.put(copy, copy.key)
  await transaction.done
  try {
    localStorage.setItem(MARK, '1')
  } catch {
    // Then it is exchanged on pages that are opened by somebody who is signed in.
  }
}

export async function deleteCopy(key: string): Promise<void> {
  await (await openDatabase()).delete('copies', key)
}

export async function readSetting(name: string): Promise<string | undefined> {
  return (await openDatabase()).get('settings', name)
}

export async function writeSetting(name: string, value: string): Promise<void> {
  await (await openDatabase()).put('settings', value, name)
}
