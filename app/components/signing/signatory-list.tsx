import type { FinishedLetterProps } from './finished-letter.tsx'
import { LetterUnit } from './letter-unit.tsx'
import { languageOf, type SignatoryGroup, type SigningSignatory } from './signing-view.ts'

interface SignatoryListProps extends FinishedLetterProps {
  readonly group: SignatoryGroup
}

/** The signatories of one group, names as they are, heading and descriptors in the language. */
export function SignatoryList({ group, ...letter }: SignatoryListProps) {
  const heading = letter.units.find(({ number }) => number === group.heading)
  return (
    <section className="signing-group">
      {heading && <LetterUnit unit={heading} {...letter} />}
      <ul>
        {group.signatories.map((signatory) => (
          <li key={signatory.position}>
            <span lang={letter.from}>{printedName(signatory)}</span>
            <Descriptor {...letter} number={signatory.descriptor} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Cambodian Youth Network Association (CYN), Cambodia" */
function printedName({ name, acronym, country }: SigningSignatory): string {
  const full = acronym === null ? name : `${name} (${acronym})`
  return country === null ? full : `${full}, ${country}`
}

function Descriptor({
  number,
  ...letter
}: FinishedLetterProps & { readonly number: number | null }) {
  const unit = letter.units.find((one) => one.number === number)
  if (!unit) return null
  return (
    <div lang={languageOf(unit, letter)}>
      <LetterUnit unit={unit} {...letter} />
    </div>
  )
}
