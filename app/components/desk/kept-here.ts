import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { KeptDraft } from '#app/domain/brought-back.ts'

/** What this browser may encrypt with, as the server gave it to the person who is signed in. */
export interface DraftKey {
  readonly name: string
  /** 256 bits, base64url. */
  readonly secret: string
}

/** A draft with the name of its record. */
export interface KeptRecord extends KeptDraft {
  readonly id: string
}

/** Where drafts wait until the server has them. */
export interface KeptHere {
  /** Says whether it is kept. */
  put(record: KeptRecord): Promise<boolean>
  drop(id: string): Promise<void>
  /** The newest first; what another key encrypted is none of this person's. */
  all(): Promise<KeptRecord[]>
}

interface Encrypted {
  readonly id: string
  /** The name of the key. */
  readonly key: string
  readonly desk: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly draft: ArrayBuffer
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Encrypted; indexes: { at: number } }
}

const name = 'demarche-drafts'
const days = 24 * 60 * 60 * 1000
const longest = 14 * days

/**
 * The drafts of one desk in this browser's IndexedDB, each encrypted (AES-256-GCM) with the person's key,
 * which is held in memory only. `null` where the browser cannot.
 */
export async function openKeptHere(desk: string, given: DraftKey): Promise<KeptHere | null> {
  // Only a page that came over a secure connection may encrypt.
  if (!globalThis.isSecureContext || !('indexedDB' in globalThis)) return null
  try {
    const key = await crypto.subtle.importKey('raw', bytesOf(given.secret), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ])
    const db = await openDB<Schema>(name, 1, {
      upgrade: (made) =>
        made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('at', 'at'),
    })
    await forgetOld(db)
    return keptHere(db, { desk, key, keyName: given.name })
  } catch {
    return null
  }
}

/** Nothing is kept in this browser any more, of nobody. */
export async function forgetAllHere(): Promise<void> {
  if ('indexedDB' in globalThis) await deleteDB(name).catch(() => undefined)
}

interface Keeping {
  readonly desk: string
  readonly key: CryptoKey
  readonly keyName: string
}

function keptHere(db: IDBPDatabase<Schema>, { desk, key, keyName }: Keeping): KeptHere {
  const open = async (stored: Encrypted): Promise<KeptRecord | null> => {
    try {
      const aes = { name: 'AES-GCM', iv: stored.iv, additionalData: placeOf(desk, stored.id) }
      const plain = await crypto.subtle.decrypt(aes, key, stored.draft)
      return { ...JSON.parse(new TextDecoder().decode(plain)), id: stored.id }
    } catch {
      return null
    }
  }
  return {
    async put({ id, ...draft }) {
      try {
        const iv = crypto.getRandomValues(new Uint8Array(12))
        const aes = { name: 'AES-GCM', iv, additionalData: placeOf(desk, id) }
        const plain = new TextEncoder().encode(JSON.stringify(draft))
        const encrypted = await crypto.subtle.encrypt(aes, key, plain)
        await db.put('drafts', { id, key: keyName, desk, at: Date.now(), iv, draft: encrypted })
        return true
      } catch {
        return false
      }
    },
    async drop(id) {
      await db.delete('drafts', id).catch(() => undefined)
    },
    async all() {
      const stored = await db.getAllFromIndex('drafts', 'at')
      const own = stored.filter((one) => one.key === keyName && one.desk === desk).reverse()
      const opened = await Promise.all(own.map(open))
      return opened.filter((one) => one !== null)
    },
  }
}

async function forgetOld(db: IDBPDatabase<Schema>): Promise<void> {
  const old = IDBKeyRange.upperBound(Date.now() - longest)
  const ids = await db.getAllKeysFromIndex('drafts', 'at', old)
  await Promise.all(ids.map((id) => db.delete('drafts', id)))
}

/** A record that was put in another's place does not open. */
function placeOf(desk: string, id: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${desk} ${id}`)
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (character) => character.charCodeAt(0))
}
