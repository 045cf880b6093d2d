import { compareNames } from '#app/domain/parity/names.ts'
import type { Check } from './check.ts'
import { withoutCitations } from './prose.ts'

/**
 * A signatory's name of the source, or an acronym of English, that the target writes otherwise. Endings
 * may follow it. Acronyms of other languages have too many counterparts to tell.
 */
export const nameChanged: Check = {
  id: 'name-changed',
  run(pair) {
    const source = withoutCitations(pair.source, pair.from)
    return compareNames({ ...pair, source })
      .missing.filter(({ words: name }) => pair.from === 'en' || pair.names.includes(name))
      .map(({ words: name }) => ({ grade: 'warning', details: { name }, range: null }))
  },
}
