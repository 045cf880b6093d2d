import { useTranslation } from 'react-i18next'
import { EncodingChoice } from './encoding-choice.tsx'
import type { TextProblem } from './new-letter.ts'

interface KeptFileProps {
  readonly problem: TextProblem | undefined
  /** Of the text, where it is known. */
  readonly lang: string | undefined
}

/** The file of an earlier try, so that nobody has to choose it again, and how it could be read. */
export function KeptFile({ problem, lang }: KeptFileProps) {
  const { t } = useTranslation('letters')
  if (!problem) return null
  const { candidates, typed } = problem
  return (
    <>
      {typed.kept && (
        <>
          <input type="hidden" name="kept" value={typed.kept.data} />
          <input type="hidden" name="keptName" value={typed.kept.name} />
          <p>{t('new.kept', { name: typed.kept.name })}</p>
        </>
      )}
      {candidates.length > 0 && <EncodingChoice candidates={candidates} lang={lang ?? ''} />}
    </>
  )
}
