import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import type { ShownWaiver } from '#app/domain/waiver.ts'

interface FourEyesNotesProps {
  /** The path of the desk. */
  readonly desk: string
  readonly waivers: readonly ShownWaiver[]
  /** The units with a text that its own author approved. */
  readonly units: readonly number[]
}

/** Where one person did what takes two, by whose leave and why. */
export function FourEyesNotes({ desk, waivers, units }: FourEyesNotesProps) {
  const { t } = useTranslation(['waivers', 'signing'])
  if (waivers.length + units.length === 0) return null
  return (
    <section className="signing-own stack" aria-labelledby="four-eyes">
      <h2 id="four-eyes" className="label">
        {t('waivers:signing.title')}
      </h2>
      <p>{t('waivers:signing.lead')}</p>
      <ul>
        {waivers.map(({ person, by, reason, at, end }) => (
          <li key={at}>
            {t('waivers:waived', { person, by, reason })} <Time at={at} />
            {end && (
              <p>
                {t('waivers:ended', { by: end.by, reason: end.reason })} <Time at={end.at} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {units.length > 0 && (
        <>
          <p>{t('waivers:signing.units', { count: units.length })}</p>
          <p className="cluster">
            {units.map((unit) => (
              <Link key={unit} to={`${desk}?unit=${unit}#unit-${unit}`}>
                {t('signing:findings.unit', { number: unit })}
              </Link>
            ))}
          </p>
        </>
      )}
    </section>
  )
}
