import { conventions } from '#app/domain/languages/registry.ts'
import { typographyProfiles } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Edit, inOrder } from '#app/domain/typography/edit.ts'
import type { TypographyRule } from '#app/domain/typography/setting.ts'
import { withoutAddresses } from './addresses.ts'

/**
 * What a rule of typography changes whichever profile the letter is set in, with the edits of the
 * profile that has fewer. Which kind of space stands somewhere does not matter: setting sees to it.
 */
export function wrongInEither(text: string, to: Locale, rule: TypographyRule): readonly Edit[] {
  const own = conventions[to]
  const searched = withoutAddresses(text)
  const asked = typographyProfiles.map((profile) => {
    const style = own.typography[profile]
    const edits = rule.edits(searched, { locale: to, conventions: own, style })
    return inOrder(edits).filter((edit) => isSeen(searched, edit))
  })
  return asked.reduce((fewest, edits) => (edits.length < fewest.length ? edits : fewest))
}

function isSeen(text: string, { start, end, text: after }: Edit): boolean {
  return plain(text.slice(start, end)) !== plain(after)
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ')
}
