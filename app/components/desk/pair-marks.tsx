import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { LimitLine } from '#app/components/limit-line.tsx'
import { type Mark, StateBadge } from '#app/components/state-badge.tsx'
import { StateIcon } from '#app/components/state-icon.tsx'
import { beforeCorrection, type DeskPair, type DeskTarget, openFindings } from '#app/domain/desk.ts'
import { useTyping } from './desk-context.ts'
import { NoteMarks } from './note-marks.tsx'
import { WritersMark } from './presence-marks.tsx'
import { SuggestionMark } from './suggestion-mark.tsx'
import { isUnkept } from './typing.ts'

/** State and marks of a target, in one line. */
export function PairMarks({ pair }: { readonly pair: DeskPair }) {
  const { target } = pair
  if (!target) return null
  const byRule = pair.kind === 'date' && target.text === ''
  return (
    <p className="pair-foot">
      {!byRule && <StateBadge state={target.state} marks={marksOf(target)} />}
      <Origin target={target} />
      {!byRule && <Findings target={target} />}
      <People target={target} />
      <WritersMark unit={pair.number} />
      <Unkept pair={pair} target={target} />
      <Regional pair={pair} />
    </p>
  )
}

function marksOf({ stale, returned }: DeskTarget): Mark[] {
  return [...(stale ? (['stale'] as const) : []), ...(returned ? (['returned'] as const) : [])]
}

function Origin({ target }: { readonly target: DeskTarget }) {
  const { t } = useTranslation('desk')
  const { state, provenance } = target
  const draft = state === 'draft'
  return (
    <>
      {draft && provenance === 'machine-draft' && (
        <span className="desk-mark">{t('mark.machineDraft')}</span>
      )}
      {draft && provenance === 'pasted' && <span className="desk-mark">{t('mark.pasted')}</span>}
      {beforeCorrection(target) !== null && (
        <span className="desk-mark">{t('mark.corrected')}</span>
      )}
    </>
  )
}

function Findings({ target }: { readonly target: DeskTarget }) {
  const { t } = useTranslation('desk')
  const count = target.text === '' ? 0 : openFindings(target).length
  return count > 0 && <Warning>{t('mark.findings', { count })}</Warning>
}

function People({ target }: { readonly target: DeskTarget }) {
  const { t } = useTranslation('desk')
  const { notes, suggestions, othersWriting } = target
  return (
    <>
      <NoteMarks notes={notes} />
      <SuggestionMark suggestions={suggestions} />
      {othersWriting > 0 && (
        <span className="desk-mark">{t('mark.othersWriting', { count: othersWriting })}</span>
      )}
    </>
  )
}

function Unkept({ pair, target }: { readonly pair: DeskPair; readonly target: DeskTarget }) {
  const { t } = useTranslation('desk')
  const typing = useTyping(pair.number)
  return (
    <>
      {target.base !== null && <Warning>{t('mark.conflict')}</Warning>}
      {typing && isUnkept(typing) && <Warning>{t('mark.unkept')}</Warning>}
    </>
  )
}

/** For whom it prints, and which regions word it otherwise. */
function Regional({ pair: { limit, variants } }: { readonly pair: DeskPair }) {
  const { t } = useTranslation(['regional', 'components'])
  return (
    <>
      {limit && (
        <span className="desk-mark">
          <LimitLine limit={limit} />
        </span>
      )}
      {variants
        .filter(({ text }) => text !== '')
        .map(({ variant, state }) => (
          <span key={variant} className="desk-mark">
            <StateIcon state={state} />
            {t('regional:variant.mark', { variant, state: t(`components:state.${state}`) })}
          </span>
        ))}
    </>
  )
}

function Warning({ children }: { readonly children: string }) {
  return (
    <span className="desk-mark" data-tone="warning">
      <Icon name="warning" />
      {children}
    </span>
  )
}
