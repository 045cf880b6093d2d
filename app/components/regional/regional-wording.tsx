import { useTranslation } from 'react-i18next'
import { ReturnReason } from '#app/components/desk/return-reason.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { type Mark, StateBadge } from '#app/components/state-badge.tsx'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import { isReturnedOverride, type ShownOverride } from '#app/domain/variants/shown-override.ts'
import { languageName } from '#app/i18n/names.ts'
import { RegionalActs } from './regional-acts.tsx'
import { RegionalEditor } from './regional-editor.tsx'
import type { RegionalPlace } from './regional-wordings.tsx'

export interface RegionalWordingProps extends RegionalPlace {
  readonly text: ShownOverride
  /** "de-AT (Austria)" */
  readonly name: string
}

/** A unit in one region: its wording, if it has one of its own, and what can be done with it. */
export function RegionalWording(props: RegionalWordingProps) {
  const { t } = useTranslation('regional')
  const { text, name, seat, open, notes } = props
  const refused = props.refused?.typed?.['variant'] === text.variant ? props.refused : null
  const own = text.text !== ''
  const editable = seat.mayWrite && text.state !== 'reviewed' && text.state !== 'final'
  const isOpen = open === text.variant || refused?.typed?.['command'] === 'confirm'
  return (
    <div className="regional-wording" data-own={own || undefined}>
      {own && <OwnText {...props} />}
      {refused && <RefusalNotice refusal={refused.refusal} details={refused.details} />}
      {notes?.(text.variant)}
      {editable && (
        <details open={isOpen}>
          <summary>{own ? t('variant.change') : t('variant.word', { name })}</summary>
          <RegionalEditor key={text.version} {...props} refused={refused} />
        </details>
      )}
      {own && <RegionalActs {...props} refused={refused} />}
    </div>
  )
}

function marksOf(text: ShownOverride): Mark[] {
  const returned = isReturnedOverride(text) ? (['returned'] as const) : []
  return text.stale ? ['stale', ...returned] : [...returned]
}

function OwnText({ text, name, base, locale }: RegionalWordingProps) {
  const { t, i18n } = useTranslation(['desk', 'regional'])
  const { last } = text
  const told = last && last.command !== 'remove' ? last : null
  return (
    <>
      <p className="regional-name">
        <strong suppressHydrationWarning>{name}</strong>
        <StateBadge state={text.state} marks={marksOf(text)} />
      </p>
      <p className="letter-text" lang={text.variant}>
        {text.text}
      </p>
      <details>
        <summary suppressHydrationWarning>
          {t('regional:variant.differs', { language: languageName(locale, i18n.language) })}
        </summary>
        <WordDiff before={base} after={text.text} lang={text.variant} />
      </details>
      {told && (
        <p className="regional-inherited">
          {t('regional:variant.by', {
            command: t(`desk:command.${told.command}` as 'desk:command.confirm'),
            name: told.by,
          })}{' '}
          <Time at={told.at} />
          {told.category && <ReturnReason {...told} category={told.category} />}
        </p>
      )}
    </>
  )
}
