import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Button } from '#app/components/button.tsx'
import { TypographyTable } from '#app/components/documents/typography-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Field } from '#app/components/field.tsx'
import { LocaleSelect } from '#app/components/letters/locale-select.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { typographyProfiles } from '#app/domain/languages/typography.ts'
import { Locale } from '#app/domain/locale.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { readTypography } from '#app/services/typography.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** `?locale=de&profile=national`; whatever else is asked for is the letter's own. */
const Asked = z.object({
  locale: Locale.nullable().catch(null),
  profile: z.enum(typographyProfiles).nullable().catch(null),
})

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('documents:typography.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { searchParams } = new URL(request.url)
  const asked = Asked.parse({
    locale: searchParams.get('locale'),
    profile: searchParams.get('profile'),
  })
  return orRefuse(await readTypography(ctx, letterParams(params).letter, asked))
}

export default function TypographyPage() {
  const { t } = useTranslation('documents')
  const { head, locale, profile, units } = useLoaderData<typeof loader>()
  const count = units.reduce((sum, unit) => sum + unit.changes.length, 0)
  return (
    <>
      <PageHeader
        title={t('typography.heading')}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
          { to: `/letters/${head.id}/documents`, label: t('page.heading') },
        ]}
      >
        <p>{t('typography.lead')}</p>
      </PageHeader>
      <div className="stack">
        <Form className="cluster typography-choice">
          <Field label={t('typography.locale')}>
            {(control) => <LocaleSelect name="locale" defaultValue={locale} {...control} />}
          </Field>
          <Field label={t('typography.profile')}>
            {(control) => (
              <select name="profile" defaultValue={profile} {...control}>
                {typographyProfiles.map((one) => (
                  <option key={one} value={one}>
                    {t(`profile.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button>{t('typography.show')}</Button>
        </Form>
        {count === 0 ? (
          <EmptyState>{t('typography.none')}</EmptyState>
        ) : (
          <>
            <p>{t('typography.count', { count })}</p>
            <p className="soft">{t('typography.spaces')}</p>
            <TypographyTable locale={locale} units={units} />
          </>
        )}
      </div>
    </>
  )
}
