import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LimitLine } from '#app/components/limit-line.tsx'
import { RegionalWordings } from '#app/components/regional/regional-wordings.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'
import { LimitForm } from './limit-form.tsx'
import type { SourcePart, SourceParts } from './source-view.ts'

export interface SheetPartProps {
  readonly part: SourcePart
  readonly source: SourceParts
  readonly locale: Locale
  /** Of the cut. */
  readonly version: number
  readonly refused: Told | null
  /** Whether the address names it, so that its forms are shown. */
  readonly open: boolean
}

/** A part of a confirmed source, with what of it is not the same for everyone beside it. */
export function SheetPart({ refused, ...props }: SheetPartProps) {
  const { t, i18n } = useTranslation('regional')
  const { part, source, open } = props
  const { number, limit, variants } = part
  const own = refused?.typed?.['unit'] === `${number}` ? refused : null
  const seat = source.mayReword || source.mayJudge
  const changes = (part.isLimitable && source.mayLimit) || (variants.length > 0 && seat)
  const worded = variants.filter(({ text }) => text !== '')
  return (
    <div id={`unit-${number}`} className="sheet-part" data-kind={part.kind}>
      <PartText part={part} />
      <div className="sheet-tools" lang={i18n.language}>
        {limit && <LimitLine limit={limit} />}
        {changes && !open && (
          <Link
            to={`?unit=${number}#unit-${number}`}
            preventScrollReset
            aria-label={t('limit.chooseFor', { number })}
          >
            {t('limit.choose')}
          </Link>
        )}
        {open && changes && (
          <Link to={`?#unit-${number}`} preventScrollReset>
            {t('limit.close')}
          </Link>
        )}
        {open && part.isLimitable && source.mayLimit && (
          <LimitForm key={part.limitVersion} {...props} refused={own} />
        )}
        {(open || worded.length > 0) && <PartVariants {...props} refused={own} />}
      </div>
    </div>
  )
}

function PartText({ part: { kind, text } }: Pick<SheetPartProps, 'part'>) {
  if (kind === 'title') return <h2>{text}</h2>
  if (kind === 'heading') return <h3>{text}</h3>
  return <p data-kind={kind}>{text}</p>
}

/** What regions read instead: at rest what was written, with the forms once the part is open. */
function PartVariants({ part, source, locale, refused, open }: SheetPartProps) {
  const { t, i18n } = useTranslation('regional')
  const shown = part.variants.filter(({ text }) => open || text !== '')
  if (shown.length === 0) return null
  return (
    <section className={open ? 'sheet-box stack' : 'sheet-regional'}>
      {open && (
        <>
          <p>
            <strong suppressHydrationWarning>
              {t('variant.source', { language: languageName(locale, i18n.language) })}
            </strong>
          </p>
          <p className="field-hint">{t('variant.sourceHint')}</p>
        </>
      )}
      <RegionalWordings
        texts={shown}
        base={part.text}
        locale={locale}
        seat={{
          mayWrite: open && source.mayReword,
          mayReview: open && source.mayJudge,
          mayReopen: open && source.mayJudge,
          mayBreakSignOff: true,
        }}
        refused={refused}
        open={null}
        form={(_, fields) => (
          <Form
            method="post"
            action={`?unit=${part.number}`}
            preventScrollReset
            className="regional-form"
          >
            <input type="hidden" name="do" value="regional" />
            <input type="hidden" name="unit" value={part.number} />
            <input type="hidden" name="edition" value={source.edition} />
            {fields}
          </Form>
        )}
      />
    </section>
  )
}
