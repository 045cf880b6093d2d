import type { Knex } from 'knex'
import { type Ddl, sqliteDdl } from '#db/dialects/ddl.ts'
import * as accounts from './0001-accounts.ts'
import * as letters from './0002-letters.ts'
import * as translations from './0003-translations.ts'
import * as signOffs from './0004-sign-offs.ts'
import * as tries from './0005-tries.ts'
import * as invitations from './0006-invitations.ts'
import * as documents from './0007-documents.ts'
import * as addressees from './0008-addressees.ts'
import * as variants from './0009-variants.ts'
import * as law from './0010-law.ts'
import * as signatories from './0011-signatories.ts'
import * as signatures from './0012-signatures.ts'
import * as reviews from './0013-reviews.ts'
import * as sendings from './0014-sendings.ts'
import * as editions from './0015-editions.ts'
import * as secondSignatures from './0016-second-signatures.ts'
import * as parity from './0017-parity.ts'
import * as sentTexts from './0018-sent-texts.ts'
import * as consents from './0019-consents.ts'
import * as authorsOfAnEdition from './0020-authors-of-an-edition.ts'
import * as memory from './0021-memory.ts'
import * as termbase from './0022-termbase.ts'
import * as queries from './0023-queries.ts'
import * as connection from './0024-connection.ts'
import * as words from './0025-words.ts'
import * as workingCopyMatches from './0026-working-copy-matches.ts'

interface Migration {
  up(db: Knex, ddl: Ddl): Promise<void>
  down(db: Knex, ddl: Ddl): Promise<void>
}

/** In the order they run. A shipped migration is never edited. */
const migrations: Record<string, Migration> = {
  '0001-accounts': accounts,
  '0002-letters': letters,
  '0003-translations': translations,
  '0004-sign-offs': signOffs,
  '0005-tries': tries,
  '0006-invitations': invitations,
  '0007-documents': documents,
  '0008-addressees': addressees,
  '0009-variants': variants,
  '0010-law': law,
  '0011-signatories': signatories,
  '0012-signatures': signatures,
  '0013-reviews': reviews,
  '0014-sendings': sendings,
  '0015-editions': editions,
  '0016-second-signatures': secondSignatures,
  '0017-parity': parity,
  '0018-sent-texts': sentTexts,
  '0019-consents': consents,
  '0020-authors-of-an-edition': authorsOfAnEdition,
  '0021-memory': memory,
  '0022-termbase': termbase,
  '0023-queries': queries,
  '0024-connection': connection,
  '0025-words': words,
  '0026-working-copy-matches': workingCopyMatches,
}

/** The names of all there are, oldest first. */
export function listMigrations(): string[] {
  return Object.keys(migrations)
}

export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => listMigrations(),
  getMigrationName: (name) => name,
  getMigration: async (name) => {
    const migration = migrations[name]
    if (!migration) throw new Error(`There is no migration called ${name}`)
    return {
      up: (db) => migration.up(db, sqliteDdl(db)),
      down: (db) => migration.down(db, sqliteDdl(db)),
    }
  },
}
