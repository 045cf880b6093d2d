import type { SignatoryKind } from '#app/domain/signatory.ts'
import { organisationStems, personStems } from './signature-words.ts'
import { countWords, fold, wordPattern } from './words.ts'

const organisations = wordPattern(organisationStems)
const persons = wordPattern(personStems)
const longestHeading = 200

/** What a heading says of the lines below it; `null` when it names both or neither. */
export function kindOfGroup(heading: string): SignatoryKind | null {
  if (heading.length > longestHeading) return null
  const folded = fold(heading)
  const isOfOrganisations = organisations.test(folded)
  if (isOfOrganisations === persons.test(folded)) return null
  return isOfOrganisations ? 'organisation' : 'person'
}

const titled =
  /^(?:(?:dr|prof|professor|professora|profesor|profesora|professeur|professeure|mr|mrs|ms|mme|sir|dame|lord|lady|frau|herr|д-р|г-н|г-жа)[.\s]|(?:mgr|ing|mag|dipl|dott|dottssa|sr|sra|hon|hr|fr|doc|judr|mudr|phdr|κ|καθ|δρ|проф)\.)/iu

const organisationWord =
  /\b(?:foundation|fund|network|association|cent(?:er|re)|institut|initiative|society|organi[sz]ation|union|watch|rights|coalition|committee|federation|forum|league|group|international|council|alliance|campaign|movement|project|observatory|trust|media|press|law|digital|stiftung|verein|verband|fundaci|fondation|fondazione|ligue|réseau|asociaci|associazione|stichting|vereniging|fundacja|stowarzyszenie)/iu

/** A title, or two to four capitalised words with a comma and something that describes. */
export function kindByForm(text: string): SignatoryKind {
  if (titled.test(text) && countWords(text) > 1 && !organisationWord.test(beforeComma(text))) {
    return 'person'
  }
  const name = beforeComma(text)
  if (name === text || organisationWord.test(name)) return 'organisation'
  return isPersonName(name) ? 'person' : 'organisation'
}

function beforeComma(text: string): string {
  return text.split(',', 1)[0] ?? ''
}

function isPersonName(name: string): boolean {
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 4) return false
  return words.every((word) =>
    /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}\p{Ll}+)*|\p{Lu}\.|de|van|von|der|di|da|el|al)$/u.test(
      word,
    ),
  )
}
