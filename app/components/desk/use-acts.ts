import { useRef } from 'react'
import type { DeskNews, DeskPair, Typed } from '#app/domain/desk.ts'
import type { Result } from '#app/domain/result.ts'
import type { TranslationState } from '#app/domain/sign-off.ts'
import type { Problem } from './desk-context.ts'
import type { Begun, Drafts } from './drafts.ts'
import { newKey } from './new-key.ts'
import { post } from './post.ts'

type ActAnswer = Result<true> & { readonly news: DeskNews | null } & Pick<Problem, 'errors'>

type Fields = Readonly<Record<string, string>>

interface ActsGiven {
  readonly path: string
  readonly drafts: Drafts
  readonly state: TranslationState
  readonly take: (news: DeskNews) => void
  readonly setProblem: (problem: Problem | null) => void
  /** It was done; `moreTyped` where the box has been typed in since. */
  readonly onDone: (pair: DeskPair, kind: string, moreTyped: boolean) => void
}

/** These take over what stands in the box, or give it up. */
const settling = ['confirm', 'confirm-next', 'keep-draft', 'correct', 'rebase']
const dropping = ['discard', 'use-rule', 'accept-suggestion', 'take-suggestion']

/** Sends what a form of a pair asks for, and tells the page what came of it. One at a time for a pair. */
export function useActs(given: ActsGiven) {
  const latest = useRef(given)
  latest.current = given
  const busy = useRef(new Set<number>())
  const act = useRef<(pair: DeskPair, asked: Fields) => Promise<void>>(async (pair, asked) => {
    if (busy.current.has(pair.number)) return
    busy.current.add(pair.number)
    // Asked once more for want of an answer, it goes by the same name.
    const fields = { ...asked, key: asked['key'] ?? newKey() }
    const again = () => void act.current(pair, fields)
    await carryOut(latest, { pair, fields, again })
    busy.current.delete(pair.number)
  })
  return act.current
}

interface Asked {
  readonly pair: DeskPair
  readonly fields: Fields
  readonly again: () => void
}

async function carryOut(
  latest: { readonly current: ActsGiven },
  { pair, fields, again }: Asked,
): Promise<void> {
  const { path, drafts, state } = latest.current
  const unit = pair.number
  await drafts.settle(unit)
  const whose = drafts.account === undefined ? {} : { account: String(drafts.account) }
  const posted = await post<ActAnswer>(`${path}/acts`, { ...fields, ...whose, seen: state })
  const { take, setProblem, onDone } = latest.current
  const typed = typedIn(unit, fields)
  if (posted.kind === 'trouble') {
    drafts.resume(unit)
    setProblem({ unit, trouble: posted.trouble, typed, again })
    return
  }
  const { answer } = posted
  if (answer.news) take(answer.news)
  if (!answer.ok) {
    drafts.resume(unit)
    const { refusal, details, errors = [] } = answer
    const mayWait = refusal === 'storage/full' ? { again } : {}
    setProblem({
      unit,
      target: pair.target?.id ?? null,
      refusal,
      details,
      typed,
      errors,
      ...mayWait,
    })
    return
  }
  setProblem(null)
  const now = answer.news?.pairs.find((one) => one.number === unit) ?? pair
  onDone(pair, typed.kind, settleDraft(drafts, now, fields))
}

/** Whether more was typed while the act was on its way. */
function settleDraft(drafts: Drafts, pair: DeskPair, fields: Fields): boolean {
  const kind = fields['kind'] ?? ''
  const unit = pair.number
  if (dropping.includes(kind)) drafts.settled(unit, undefined, begunFrom(pair))
  if (settling.includes(kind)) drafts.settled(unit, fields['text'], begunFrom(pair))
  return drafts.get(unit) !== undefined
}

function begunFrom({ target }: DeskPair): Begun {
  const copy = target?.workingCopy ?? null
  return {
    text: copy?.text ?? target?.text ?? '',
    madeFrom: copy?.madeFrom ?? target?.version ?? 0,
    savedAt: copy?.savedAt ?? null,
    conflict: false,
  }
}

function typedIn(unit: number, fields: Fields): Typed {
  return { ...fields, unit, kind: fields['kind'] ?? '' }
}
