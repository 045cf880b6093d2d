import { ConsentFilter } from './consent-filter.tsx'
import { ConsentForm } from './consent-form.tsx'
import { OpenConsents, type OpenEdition } from './open-consents.tsx'
import type { SignatoriesAnswer, TableView } from './signatories-view.ts'

interface ConsentPartProps {
  readonly view: TableView
  readonly today: string
  /** What the signatories have not consented to, newest first. */
  readonly editions: readonly OpenEdition[]
  readonly all: number
  readonly asksOnly: boolean
  readonly mayChange: boolean
  readonly answer: SignatoriesAnswer | undefined
}

/** Whose consent must be asked again, why, and the act that records it. */
export function ConsentPart(props: ConsentPartProps) {
  const { view, today, editions, all, asksOnly, mayChange, answer } = props
  const { toAsk, locale } = view
  if (toAsk.length === 0) return null
  return (
    <>
      <OpenConsents count={toAsk.length} editions={editions} lang={locale} />
      {mayChange && (
        <ConsentForm view={view} today={today} answer={answer?.consent ? answer : undefined} />
      )}
      <ConsentFilter asksOnly={asksOnly} all={all} ask={toAsk.length} />
    </>
  )
}
