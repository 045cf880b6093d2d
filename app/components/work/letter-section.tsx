import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EditionNews } from '#app/components/edition-news.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { Progress } from '#app/components/progress.tsx'
import { Time } from '#app/components/time.tsx'
import { languageName } from '#app/i18n/names.ts'
import { DueDay } from './due-day.tsx'
import { NextStep } from './next-step.tsx'
import { NoteNews } from './note-news.tsx'
import { SuggestionNews } from './suggestion-news.tsx'
import type { LetterWork } from './work.ts'
import { WorkLinks } from './work-links.tsx'

interface LetterSectionProps {
  readonly work: LetterWork
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** One letter with what waits in it. */
export function LetterSection({ work, today }: LetterSectionProps) {
  const { t } = useTranslation('work')
  const { head, translations } = work
  return (
    <section className="work-letter">
      <div className="work-head">
        <h2 lang={head.sourceLocale}>
          <Link to={`/letters/${head.id}${head.confirmed ? '' : '/source'}`}>{head.title}</Link>
        </h2>
        <p className="soft cluster">
          {work.coordinates && <span>{stateOf()}</span>}
          {head.embargoOn && (
            <span>
              {t('letter.embargo')} <Time at={head.embargoOn} />
            </span>
          )}
        </p>
        {work.coordinates && <NextStep work={work} />}
      </div>
      <EditionNews letter={head.id} news={work.news} />
      <NoteNews notes={work.notes} />
      <SuggestionNews letter={head.id} suggestions={work.suggestions} />
      {translations.length > 0 && (
        <ul className="work-translations">
          {translations.map((one) => (
            <TranslationItem key={one.locale} letter={head.id} work={one} today={today} />
          ))}
        </ul>
      )}
    </section>
  )

  function stateOf(): string {
    if (!head.confirmed) return t('letter.unconfirmed')
    return t('letter.signedOff', { count: work.open, signed: work.signedOff })
  }
}

interface TranslationItemProps {
  readonly letter: number
  readonly work: LetterWork['translations'][number]
  readonly today: string
}

function TranslationItem({ letter, work, today }: TranslationItemProps) {
  const { i18n } = useTranslation()
  const desk = `/letters/${letter}/${work.locale}`
  return (
    <li>
      <h3>
        <Link to={desk}>
          <LocaleName locale={work.locale} />
        </Link>
      </h3>
      <WorkLinks desk={desk} work={work} />
      <span>{work.dueOn && <DueDay day={work.dueOn} today={today} />}</span>
      <Progress counts={work.progress} label={languageName(work.locale, i18n.language)} />
    </li>
  )
}
