import { wordsOf } from '#app/domain/checks/words.ts'
import type { Fact, Unlike, Versions } from './fact.ts'

/** Acronyms that many languages have of their own: `UE`, `ONU`, `НАТО`. */
const translated = new Set(
  (
    'EU EC EP EEAS ECB ECHR ECJ CJEU CFSP CSDP ESDP EEA EEC TEU TFEU GDPR DSA DMA AI ' +
    'UN UNO UNGA UNHCHR OHCHR HRC ICC ICJ ILO IMF WHO WTO NATO OSCE OECD ' +
    'US USA UK GB UAE PRC DRC NGO NGOS CSO CSOS HR VP MEP MEPS MP MPS PM CEO IT ICT ID VAT'
  ).split(' '),
)

/**
 * Acronyms and names like `WhatsApp` in Latin letters, and the letter's own names: they are written the
 * same in every language, with whatever ending behind.
 */
export function compareNames({ source, target, names }: Versions): Unlike {
  const inSource = names.filter((name) => stands(source, name))
  const inTarget = names.filter((name) => stands(target, name))
  const wanted = new Set([...inSource, ...acronymsIn(source)])
  return {
    missing: [...wanted].filter((name) => !stands(target, name)).map(asItIs),
    added: inTarget.filter((name) => !wanted.has(name) && !stands(source, name)).map(asItIs),
  }
}

/** Words with two capitals or more that no language translates. */
function acronymsIn(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => /^[A-Za-z]{2,}$/.test(word) && /[A-Z].*[A-Z]/.test(word))
    .filter((word) => !translated.has(word.toUpperCase()) && !/^[IVXLC]+$/.test(word))
}

/** Whether a name stands in a text, not as a part of another word. Case endings may follow it. */
function stands(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1)
    const behind = text.charAt(at + name.length)
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{Lu}\p{N}]/u.test(behind)) return true
  }
  return false
}

function asItIs(name: string): Fact {
  return { key: name, words: name }
}
