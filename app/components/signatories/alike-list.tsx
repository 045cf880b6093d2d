import { useTranslation } from 'react-i18next'

interface AlikeListProps {
  readonly alike: readonly { readonly name: string; readonly likeness: 'name' | 'acronym' }[]
}

/** The signatories that something looks like, and what they have in common. */
export function AlikeList({ alike }: AlikeListProps) {
  const { t } = useTranslation('signatories')
  if (alike.length === 0) return null
  return (
    <ul className="signatory-alike">
      {alike.map(({ name, likeness }) => (
        <li key={name}>
          {t(likeness === 'name' ? 'alike.likeName' : 'alike.likeAcronym', { name })}
        </li>
      ))}
    </ul>
  )
}
