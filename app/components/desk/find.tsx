import { useRevalidator } from '@remix-run/react'
import { type FormEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import { type Asked, readAsked } from '#app/domain/find/asked.ts'
import { findHits } from '#app/domain/find/hits.ts'
import { planReplacement } from '#app/domain/find/plan.ts'
import type { ReplaceReport } from '#app/domain/find/report.ts'
import type { Result } from '#app/domain/result.ts'
import { useDesk } from './desk-context.ts'
import type { Drafts } from './drafts.ts'
import { ChangeList } from './find-changes.tsx'
import { FindCount } from './find-count.tsx'
import { FindFields } from './find-fields.tsx'
import { HitList } from './find-hits.tsx'
import { ReplaceOutcome } from './find-outcome.tsx'
import { type Posted, post } from './post.ts'
import type { SidePanelProps } from './side-panels.ts'
import type { SendTrouble } from './typing.ts'

type Answer = Result<ReplaceReport>

/** What was sent, and what came of it. */
interface Sent {
  readonly kind: 'replace' | 'undo'
  readonly posted: Posted<Answer> | null
}

/** Finds in the letter as the desk has it, and replaces in its targets what was looked at first. */
export function Find({ pairs, marked }: SidePanelProps) {
  const { locale, sourceLocale, path, edition, seat, activate, drafts } = useDesk()
  const [asked, setAsked] = useState(() => begin(marked))
  useEffect(() => setAsked(begin(marked)), [marked])
  const wanted = useDeferredValue(asked)
  const { sent, send } = useSending(path)
  const hits = findHits(pairs, wanted, wanted.side)
  const { words } = wanted
  const changes =
    words === null || !seat.mayWrite ? null : planReplacement(asTyped(pairs, drafts), wanted, words)
  const place = {
    locale,
    sourceLocale,
    hrefOf: (unit: number) => `${path}?unit=${unit}#unit-${unit}`,
    onGo: activate,
  }
  return (
    <>
      <form
        key={marked}
        className="find-form"
        onSubmit={(event) => event.preventDefault()}
        onChange={(event) => setAsked(readAsked(new FormData(event.currentTarget)))}
      >
        <FindFields asked={begin(marked)} mayReplace={seat.mayWrite} locale={locale} />
      </form>
      {sent && <Outcome sent={sent} edition={edition} onSubmit={send} />}
      <FindCount asked={wanted} hits={hits} changes={changes} />
      {changes === null ? (
        <HitList hits={hits} {...place} />
      ) : (
        <form className="find-form" onSubmit={send}>
          <ChangeList
            asked={wanted}
            changes={changes}
            edition={edition}
            busy={sent !== null && sent.posted === null}
            {...place}
          />
        </form>
      )}
    </>
  )
}

function begin(marked: string): Asked {
  return readAsked(new Map([['text', marked]]))
}

/** What was typed on this page and has not reached the server yet is as much a person's own. */
function asTyped(pairs: readonly DeskPair[], drafts: Drafts) {
  return pairs.map(({ number, target }) => ({
    number,
    target: target && { ...target, workingCopy: drafts.get(number) ?? target.workingCopy },
  }))
}

/** Sends one form at a time; after an answer the desk reads anew what it shows. */
function useSending(path: string) {
  const { revalidate } = useRevalidator()
  const [sent, setSent] = useState<Sent | null>(null)
  const isBusy = useRef(false)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy.current) return
    isBusy.current = true
    const body = new FormData(event.currentTarget)
    const kind = body.get('kind') === 'undo' ? 'undo' : 'replace'
    setSent({ kind, posted: null })
    const posted = await post<Answer>(`${path}/find/acts`, entriesOf(body))
    isBusy.current = false
    setSent({ kind, posted })
    if (posted.kind === 'answered' && posted.answer.ok) revalidate()
  }
  return { sent, send }
}

function entriesOf(body: FormData): [string, string][] {
  return [...body].map(([name, value]) => [name, String(value)])
}

function Outcome({
  sent: { kind, posted },
  edition,
  onSubmit,
}: {
  readonly sent: Sent
  readonly edition: number
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  // The button that sent it may be gone.
  useEffect(() => {
    if (posted !== null) place.current?.focus()
  }, [posted])
  return (
    <div ref={place} tabIndex={-1}>
      {posted?.kind === 'trouble' && <TroubleNotice trouble={posted.trouble} />}
      {posted?.kind === 'answered' && posted.answer.ok && (
        <ReplaceOutcome
          report={posted.answer.value}
          undone={kind === 'undo'}
          edition={edition}
          onSubmit={onSubmit}
        />
      )}
      {posted?.kind === 'answered' && !posted.answer.ok && <RefusalNotice {...posted.answer} />}
    </div>
  )
}

function TroubleNotice({ trouble }: { readonly trouble: SendTrouble }) {
  const { t } = useTranslation('find')
  return (
    <Notice tone="error">
      <p>{t(`trouble.${trouble}`)}</p>
    </Notice>
  )
}
