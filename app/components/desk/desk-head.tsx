import { Link } from '@remix-run/react'
import type { Root } from 'mdast'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { MarkdownTree } from '#app/components/markdown-tree.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Progress } from '#app/components/progress.tsx'
import { Time } from '#app/components/time.tsx'
import { TranslationNav } from '#app/components/translation-nav.tsx'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Progress as Counts } from '#app/domain/progress.ts'
import type { TranslationState } from '#app/domain/sign-off.ts'
import { languageName } from '#app/i18n/names.ts'

export interface DeskHeadProps {
  readonly letter: number
  readonly title: string
  readonly sourceLocale: Locale
  readonly locale: Locale
  /** Markdown, parsed. */
  readonly brief: { readonly text: string; readonly tree: Root }
  readonly embargoOn: string | null
  readonly dueOn: string | null
  readonly mayPaste: boolean
  readonly state: TranslationState
  readonly progress: Counts
  /** How many texts wait to be confirmed again. */
  readonly stale: number
  readonly children: ReactNode
}

/** What this translation is, how far it is, until when, and what else belongs to it. */
export function DeskHead(props: DeskHeadProps) {
  const { t, i18n } = useTranslation('desk')
  const { letter, locale, brief } = props
  const language = languageName(locale, i18n.language)
  const path = `/letters/${letter}/${locale}`
  return (
    <>
      <PageHeader
        title={t('title', { language })}
        crumbs={[
          { to: '/letters', label: t('nav.letters') },
          { to: `/letters/${letter}`, label: props.title, lang: props.sourceLocale },
        ]}
        actions={props.children}
      >
        <DeskFacts {...props} language={language} />
      </PageHeader>
      <TranslationNav letter={letter} locale={locale} mayPaste={props.mayPaste} />
      {brief.text.trim() !== '' && (
        <details className="desk-brief">
          <summary>{t('brief')}</summary>
          <MarkdownTree {...brief} />
        </details>
      )}
      <Downloads path={path} state={props.state} />
    </>
  )
}

function DeskFacts(props: DeskHeadProps & { readonly language: string }) {
  const { t } = useTranslation('desk')
  return (
    <div className="cluster">
      <Progress counts={props.progress} label={props.language} />
      <span>{t(`state.${props.state}`)}</span>
      {props.stale > 0 && (
        <Link to="?show=stale" className="desk-stale">
          <Icon name="stale" />
          {t('moved.count', { count: props.stale })}
        </Link>
      )}
      {props.dueOn && (
        <span>
          {t('due')} <Time at={props.dueOn} />
        </span>
      )}
      {props.embargoOn && (
        <span className="desk-embargo">
          {t('embargo')} <Time at={props.embargoOn} />
        </span>
      )}
    </div>
  )
}

/** The general version in its formats, by plain links: a file is no page. */
function Downloads({ path, state }: { readonly path: string; readonly state: TranslationState }) {
  const { t } = useTranslation('desk')
  return (
    <p className="desk-downloads">
      <Icon name="download" />
      <span>{t(state === 'signed-off' ? 'download.final' : 'download.draft')}</span>
      {versionExtensions.map((extension) => (
        <a key={extension} href={`${path}/letter.${extension}`} download>
          {extension.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
