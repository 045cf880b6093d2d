import type { FileLocale } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import type {
  Acknowledgement,
  Channel,
  ReleasedBy,
  Sending,
  SentFile,
  SentText,
  TakingBack,
} from '#app/domain/sendings/sending.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

interface SendingRow {
  id: number
  letter_id: number
  edition_id: number
  state: StateCode
  locale: FileLocale
  release: Exclude<ReleasedBy, 'last-signed'>
  sent_on: string
  channel: Channel
  reference: string
  note: string
  fingerprint: string
  account_id: number
  at: string
}

interface TextRow {
  sending_id: number
  sign_off_id: number
  /** Whether the sign-off stood, 1, or was the last one. */
  stood: number
  locale: Locale
  edition: number
}

interface FileRow {
  sending_id: number
  name: string
  media_type: string
  sha256: string
}

interface ActRow {
  id: number
  sending_id: number
  kind: 'acknowledged' | 'taken-back'
  day: string | null
  reference: string
  note: string
  account_id: number
  at: string
}

/** A sending as it is stored, of which edition it was. */
export interface StoredSending extends Sending {
  readonly editionId: number
}

export interface KeptFile extends SentFile {
  readonly bytes: Uint8Array
}

export type NewSending = Omit<
  StoredSending,
  'id' | 'edition' | 'texts' | 'files' | 'acknowledged' | 'takenBack'
> & {
  readonly letterId: number
  readonly texts: readonly NewText[]
  readonly files: readonly KeptFile[]
}

/** A sign-off whose text goes out; where it does not stand, it is the last one. */
export interface NewText {
  readonly signOff: number
  readonly stood: boolean
}

/** Stores what went out with its bytes, and gives it its number. */
export async function insertSending(db: Database, sending: NewSending): Promise<number> {
  const { id } = await insertOne<SendingRow>(db, 'sendings', {
    letter_id: sending.letterId,
    edition_id: sending.editionId,
    state: sending.state,
    locale: sending.locale,
    release: sending.release === 'last-signed' ? 'signed-off' : sending.release,
    sent_on: sending.sentOn,
    channel: sending.channel,
    reference: sending.reference,
    note: sending.note,
    fingerprint: JSON.stringify(sending.fingerprint),
    account_id: sending.account,
    at: sending.at,
  })
  for (const { signOff, stood } of sending.texts) {
    await db('sending_texts').insert({ sending_id: id, sign_off_id: signOff, stood: Number(stood) })
  }
  for (const { name, mediaType, sha256, bytes } of sending.files) {
    await db('sending_files').insert({
      sending_id: id,
      name,
      media_type: mediaType,
      sha256,
      bytes: Buffer.from(bytes),
    })
  }
  return id
}

export async function insertAcknowledgement(
  db: Database,
  sendingId: number,
  { on, reference, note, account, at }: Acknowledgement,
): Promise<void> {
  const act = { kind: 'acknowledged', day: on, reference, note, account_id: account, at }
  await db('sending_acts').insert({ sending_id: sendingId, ...act })
}

export async function insertTakingBack(
  db: Database,
  sendingId: number,
  { reason, account, at }: TakingBack,
): Promise<void> {
  const act = {
    kind: 'taken-back',
    day: null,
    reference: '',
    note: reason,
    account_id: account,
    at,
  }
  await db('sending_acts').insert({ sending_id: sendingId, ...act })
}

/** All of a letter with what was said of them since, in the order they were marked. */
export async function listSendings(db: Database, letterId: number): Promise<StoredSending[]> {
  const rows = await db('sendings')
    .join('editions', 'editions.id', 'sendings.edition_id')
    .where('sendings.letter_id', letterId)
    .select<(SendingRow & { edition: number })[]>('sendings.*', 'editions.number as edition')
    .orderBy('sendings.id')
  const ofLetter = db('sendings').where({ letter_id: letterId }).select('id')
  const files = await db<FileRow>('sending_files')
    .whereIn('sending_id', ofLetter)
    .select('sending_id', 'name', 'media_type', 'sha256')
    .orderBy(['sending_id', 'name'])
  const texts = await db('sending_texts')
    .join('sign_offs', 'sign_offs.id', 'sending_texts.sign_off_id')
    .join('translations', 'translations.id', 'sign_offs.translation_id')
    .join('editions', 'editions.id', 'sign_offs.edition_id')
    .whereIn('sending_id', ofLetter.clone())
    .select<TextRow[]>('sending_texts.*', 'translations.locale', 'editions.number as edition')
    .orderBy(['sending_id', 'sign_off_id'])
  const acts = await db<ActRow>('sending_acts').whereIn('sending_id', ofLetter.clone())
  return rows.map((row) => ({
    id: row.id,
    editionId: row.edition_id,
    state: row.state,
    locale: row.locale,
    ...releaseOf(
      row,
      texts.filter((text) => text.sending_id === row.id),
    ),
    edition: row.edition,
    sentOn: row.sent_on,
    channel: row.channel,
    reference: row.reference,
    note: row.note,
    fingerprint: JSON.parse(row.fingerprint),
    account: row.account_id,
    at: row.at,
    files: files
      .filter((file) => file.sending_id === row.id)
      .map(({ name, media_type: mediaType, sha256 }) => ({ name, mediaType, sha256 })),
    ...actsOf(acts.filter((act) => act.sending_id === row.id)),
  }))
}

function releaseOf(
  { release }: SendingRow,
  texts: readonly TextRow[],
): Pick<Sending, 'release' | 'texts'> {
  const isLast = release === 'signed-off' && texts.some(({ stood }) => stood === 0)
  return {
    release: isLast ? 'last-signed' : release,
    texts: texts.map(({ locale, sign_off_id: signOff, edition }): SentText => {
      return { locale, signOff, edition }
    }),
  }
}

function actsOf(acts: readonly ActRow[]): Pick<Sending, 'acknowledged' | 'takenBack'> {
  const acknowledged = acts.find(({ kind }) => kind === 'acknowledged')
  const takenBack = acts.find(({ kind }) => kind === 'taken-back')
  return {
    acknowledged: acknowledged
      ? {
          on: acknowledged.day ?? '',
          reference: acknowledged.reference,
          note: acknowledged.note,
          account: acknowledged.account_id,
          at: acknowledged.at,
        }
      : null,
    takenBack: takenBack
      ? { reason: takenBack.note, account: takenBack.account_id, at: takenBack.at }
      : null,
  }
}

/** The bytes of a file that went out. */
export async function findSentBytes(
  db: Database,
  sendingId: number,
  name: string,
): Promise<Uint8Array | null> {
  const row: { bytes: Buffer } | undefined = await db('sending_files')
    .where({ sending_id: sendingId, name })
    .first('bytes')
  return row ? new Uint8Array(row.bytes) : null
}
