import type { Locale } from '#app/domain/locale.ts'
import { type Action, authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { letterWord, mostLetterWords } from '#app/domain/spelling/letter-word.ts'
import type { LetterWordView, SpellingView } from '#app/domain/spelling/spelling-view.ts'
import type { Translation } from '#app/domain/translation.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { deleteLetterWord, insertLetterWord, listLetterWords } from '#db/queries/letter-words.ts'
import { findLetter } from '#db/queries/letters.ts'
import { findTranslation } from '#db/queries/translations.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { dictionaryStanding } from './dictionaries.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'

export async function readSpelling(
  ctx: Context,
  data: string,
  letter: number,
  locale: Locale,
): Promise<Result<SpellingView>> {
  const found = await findPlace(ctx, 'translation.read', letter, locale)
  if (!found.ok) return found
  const { installed, source } = await dictionaryStanding(data, locale)
  return accept({
    dictionary: installed && { aff: installed.aff, dic: installed.dic },
    exists: source !== null,
    words: await wordsOf(ctx, found.value),
    mayAccept: may(ctx.actor, 'word.accept', { letter, locale }),
  })
}

/** Takes a word into the letter's words. */
export function acceptWord(
  ctx: Context,
  letter: number,
  locale: Locale,
  typed: string,
): Promise<Result<LetterWordView[]>> {
  return change(ctx, letter, locale, async (within, translation) => {
    const account = within.actor.id
    const word = letterWord(typed)
    if (!word.ok || account === null) return word.ok ? refuse('actor/not-allowed') : word
    const words = await listLetterWords(within.db, translation.id)
    if (words.length >= mostLetterWords) return refuse('word/too-many', { limit: mostLetterWords })
    const added = { word: word.value, account, at: timestamp(within) }
    const isNew = await insertLetterWord(within.db, translation.id, added)
    if (isNew) await tell(within, 'word-accepted', letter, locale, word.value)
    return accept(true)
  })
}

/** Gives a word back to the dictionary's judgement. */
export function takeBackWord(
  ctx: Context,
  letter: number,
  locale: Locale,
  word: string,
): Promise<Result<LetterWordView[]>> {
  return change(ctx, letter, locale, async (within, translation) => {
    const was = await deleteLetterWord(within.db, translation.id, word)
    if (was) await tell(within, 'word-taken-back', letter, locale, word)
    return accept(true)
  })
}

function change(
  ctx: Context,
  letter: number,
  locale: Locale,
  work: (within: Context, translation: Translation) => Promise<Result<true>>,
): Promise<Result<LetterWordView[]>> {
  return transact(ctx, async (within) => {
    const found = await findPlace(within, 'word.accept', letter, locale)
    if (!found.ok) return found
    const done = await work(within, found.value)
    return done.ok ? accept(await wordsOf(within, found.value)) : done
  })
}

async function findPlace(
  ctx: Context,
  action: Action,
  letter: number,
  locale: Locale,
): Promise<Result<Translation>> {
  const allowed = authorize(ctx.actor, action, { letter, locale })
  if (!allowed.ok) return allowed
  if (!(await findLetter(ctx.db, letter))) return refuse('letter/not-found')
  const translation = await findTranslation(ctx.db, letter, locale)
  return translation ? accept(translation) : refuse('locale/not-open', { locale })
}

async function wordsOf(ctx: Context, { id }: Translation): Promise<LetterWordView[]> {
  const names = await listAccountNames(ctx.db)
  const words = await listLetterWords(ctx.db, id)
  return words.map(({ word, account, at }) => ({ word, by: names.get(account) ?? '', at }))
}

async function tell(
  ctx: Context,
  kind: 'word-accepted' | 'word-taken-back',
  letter: number,
  locale: Locale,
  word: string,
): Promise<void> {
  await record(ctx, { kind, letter, data: { locale, word: sha256(word) } })
}
