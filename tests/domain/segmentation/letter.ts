import { readFileSync } from 'node:fs'

/** The sample letter, as it was published. */
export const letter = readFileSync('db/sample/open-letter-2021-12-03.txt', 'utf8')
