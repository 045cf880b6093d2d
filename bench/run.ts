import { benchSlowLine } from './desk-on-a-slow-line.ts'
import { benchMemory } from './memory.ts'
import { benchPackage } from './package.ts'
import { benchSave } from './save.ts'
import { benchTerms } from './terms.ts'

/** `npm run bench -- NAME …`; without a name, all. Speed is measured here and asserted nowhere. */
const benches = {
  line: benchSlowLine,
  memory: benchMemory,
  package: benchPackage,
  save: benchSave,
  terms: benchTerms,
}

type Name = keyof typeof benches

function isName(word: string): word is Name {
  return Object.hasOwn(benches, word)
}

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !isName(word))
  if (unknown !== undefined) {
    process.stderr.write(`There is no ${unknown}: ${Object.keys(benches).join(', ')}.\n`)
    process.exitCode = 2
    return
  }
  const names = words.length > 0 ? words.filter(isName) : (Object.keys(benches) as Name[])
  for (const name of names) process.stdout.write(`${name}\n${await benches[name]()}\n`)
}

await main(process.argv.slice(2))
