import type { Check } from './check.ts'

/** A question about the text or its source that nobody has answered, or whose answer nobody has settled. */
export const unresolvedQuery: Check = {
  id: 'unresolved-query',
  run({ queries }) {
    return queries.map(({ words, state }) => ({
      grade: state === 'open' ? 'warning' : 'info',
      details: { words },
      context: state === 'open' ? undefined : 'answered',
      range: null,
    }))
  },
}
