import { type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import { type MergePart, mergedText, mergeTexts } from '#app/domain/merge.ts'
import type { ConflictTexts } from './conflict-texts.ts'
import { useDesk } from './desk-context.ts'
import { replaceText } from './insert-text.ts'
import { useScripts } from './remembered.ts'

interface ConflictMergeProps {
  readonly texts: ConflictTexts
  readonly field: RefObject<HTMLTextAreaElement>
}

/** Both changes as one text, for a person to judge; or the places where only a person can choose. */
export function ConflictMerge({ texts, field }: ConflictMergeProps) {
  const { base, mine, theirs } = texts
  const parts = useMemo(() => mergeTexts(base, mine, theirs), [base, mine, theirs])
  // Nothing was there to change.
  if (base === '') return null
  const merged = mergedText(parts)
  if (merged === null) return <Clashes parts={parts.filter(({ kind }) => kind === 'clash')} />
  if (merged === mine || merged === theirs) return null
  return <Merged base={base} merged={merged} field={field} />
}

function Merged({
  base,
  merged,
  field,
}: Pick<ConflictMergeProps, 'field'> & { readonly base: string; readonly merged: string }) {
  const { t } = useTranslation('connection')
  const { locale } = useDesk()
  const scripts = useScripts()
  return (
    <div>
      <h3>{t('merge.title')}</h3>
      <p>{t('merge.explain')}</p>
      <WordDiff before={base} after={merged} lang={locale} />
      {scripts && (
        <Button type="button" onClick={() => field.current && replaceText(field.current, merged)}>
          {t('merge.use')}
        </Button>
      )}
    </div>
  )
}

function Clashes({ parts }: { readonly parts: readonly MergePart[] }) {
  const { t } = useTranslation('connection')
  const { locale } = useDesk()
  const words = (text: string) =>
    text.trim() === '' ? t('merge.nothing') : <span lang={locale}>{text}</span>
  return (
    <div>
      <h3>{t('merge.clash')}</h3>
      <p>{t('merge.clashExplain')}</p>
      <table className="desk-clashes">
        <thead>
          <tr>
            <th scope="col">{t('merge.mine')}</th>
            <th scope="col">{t('merge.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ mine, theirs }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is what a part is
            <tr key={index}>
              <td>{words(mine)}</td>
              <td>{words(theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
