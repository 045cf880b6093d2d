import type { Concept, StoredConcept } from '#app/domain/terms/concept.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

export type ConceptCommand = 'add' | 'edit' | 'accept' | 'delete' | 'restore'

/** What a concept read from one change to the next. */
export interface ConceptChange extends StoredConcept {
  /** From 1. */
  readonly version: number
  readonly command: ConceptCommand
  /** `null`: the operator. */
  readonly account: number | null
  readonly at: string
}

interface ChangeRow {
  concept_id: number
  letter_id: number | null
  version: number
  command: ConceptCommand
  record: string
  account_id: number | null
  at: string
}

/** A new concept; its first change is appended beside it. */
export async function insertConcept(db: Database, letter: number | null): Promise<number> {
  const { id } = await insertOne<{ id: number }>(db, 'concepts', { letter_id: letter })
  return id
}

export async function appendConceptChange(
  db: Database,
  { id, version, command, concept, account, at }: Omit<ConceptChange, 'letter'>,
): Promise<void> {
  await db('concept_changes').insert({
    concept_id: id,
    version,
    command,
    record: JSON.stringify(concept),
    account_id: account,
    at,
  })
}

/** All that ever became of one concept, oldest first. */
export async function listConceptChanges(db: Database, id: number): Promise<ConceptChange[]> {
  const rows = await selectChanges(db).where('concepts.id', id).orderBy('concept_changes.version')
  return rows.map(toChange)
}

/** How every concept of everybody and of these letters reads now, deleted ones too. */
export async function listConcepts(
  db: Database,
  letters: readonly number[],
): Promise<ConceptChange[]> {
  const newest = db('concept_changes').max('id').groupBy('concept_id')
  const rows = await selectChanges(db)
    .whereIn('concept_changes.id', newest)
    .where((one) => one.whereNull('concepts.letter_id').orWhereIn('concepts.letter_id', letters))
    .orderBy('concepts.id')
  return rows.map(toChange)
}

function selectChanges(db: Database) {
  return db('concept_changes')
    .join('concepts', 'concepts.id', 'concept_changes.concept_id')
    .select<ChangeRow[]>('concept_changes.*', 'concepts.letter_id')
}

function toChange(row: ChangeRow): ConceptChange {
  return {
    id: row.concept_id,
    letter: row.letter_id,
    version: row.version,
    command: row.command,
    concept: JSON.parse(row.record) as Concept,
    account: row.account_id,
    at: row.at,
  }
}
