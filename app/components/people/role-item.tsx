import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { languageName } from '#app/i18n/names.ts'
import type { Person, PersonGrant } from './coverage.ts'

interface RoleItemProps {
  readonly person: Person
  readonly grant: PersonGrant
}

/** One role of a person, to take away after a second question. */
export function RoleItem({ person: { name }, grant: { id, role, locale } }: RoleItemProps) {
  const { t } = useTranslation('people')
  const held = useRoleName()(role, locale)
  return (
    <li>
      <span suppressHydrationWarning>{held}</span>
      <details>
        <summary aria-label={t('table.removeFor', { name, role: held })}>
          {t('table.remove')}
        </summary>
        <Form method="post" className="people-remove">
          <input type="hidden" name="grant" value={id} />
          <p className="field-hint">{t('table.removeSure', { name })}</p>
          <Button variant="danger" name="kind" value="remove">
            {t('table.removeYes')}
          </Button>
        </Form>
      </details>
    </li>
  )
}

/** Says a role, with its locale where it is held for one. */
export function useRoleName() {
  const { t, i18n } = useTranslation('people')
  return (role: PersonGrant['role'], locale: PersonGrant['locale']) =>
    locale === null
      ? t(`role.${role}`)
      : t('table.in', { role: t(`role.${role}`), language: languageName(locale, i18n.language) })
}
