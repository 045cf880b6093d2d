import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { FoundTexts } from '#app/components/memory/found-texts.tsx'
import { PairOrigin } from '#app/components/memory/pair-origin.tsx'
import type { FoundPair } from '#app/domain/memory/pair-match.ts'
import { isWrittenHere } from './active-pair.tsx'
import { boxOf } from './desk-actions.ts'
import { useDesk } from './desk-context.ts'
import { insertText } from './insert-text.ts'
import type { SidePanelProps } from './side-panels.ts'
import { type ConcordanceState, useConcordance } from './use-concordance.ts'

/** Searches the memory in both directions as one types; it begins with what was marked. */
export function Concordance({ pair, marked }: SidePanelProps) {
  const { t } = useTranslation('memory')
  const [words, setWords] = useState(marked)
  useEffect(() => {
    if (marked !== '') setWords(marked)
  }, [marked])
  const state = useConcordance(words)
  return (
    <>
      <TextField
        type="search"
        label={t('concordance.label')}
        hint={t('concordance.hint')}
        value={words}
        data-panel-field
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p role="status" className="soft">
        <Told state={state} />
      </p>
      {typeof state !== 'string' && (
        <ol className="found-pairs">
          {state.found.map((found) => (
            <li key={found.pair}>
              <FoundTexts pair={found} words={words} />
              <PairOrigin pair={found} />
              <Take pair={pair} found={found} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function Told({ state }: { readonly state: ConcordanceState }) {
  const { t } = useTranslation('memory')
  if (state === 'idle' || state === 'looking' || state === 'failed') {
    return t(`concordance.${state}`)
  }
  const { found, total, counted } = state
  if (found.length === 0) return t('concordance.none')
  if (!counted) return t('concordance.many', { count: total })
  return found.length < total
    ? t('concordance.some', { count: total, shown: found.length })
    : t('concordance.found', { count: total })
}

function Take({
  pair,
  found,
}: {
  readonly pair: SidePanelProps['pair']
  readonly found: FoundPair
}) {
  const { t } = useTranslation('memory')
  const { seat } = useDesk()
  const [copied, setCopied] = useState(false)
  const insert = () => {
    const box = boxOf(pair?.number ?? null)
    if (box) insertText(box, found.target)
  }
  const copy = () => {
    navigator.clipboard.writeText(found.target).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <p className="desk-actions">
      {pair?.target && isWrittenHere(pair.target, seat) && (
        <Button type="button" variant="quiet" onClick={insert}>
          {t('concordance.insert')}
        </Button>
      )}
      <Button type="button" variant="quiet" onClick={copy}>
        {t(copied ? 'concordance.copied' : 'concordance.copy')}
      </Button>
    </p>
  )
}
