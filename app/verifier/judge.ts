import { chainFaults } from '#app/domain/chain-faults.ts'
import { firstPrevious } from '#app/domain/event.ts'
import { type Certificate, certificateFaults } from '#app/domain/proof/certificate.ts'
import { type Checkpoint, checkpointText, standingOf } from '#app/domain/proof/checkpoint.ts'
import { type FileList, fileFaults, listedIn } from '#app/domain/proof/file-faults.ts'
import type { HistoryExport } from '#app/domain/proof/history-export.ts'
import { type Finding, type Judgement, judgementOf } from './finding.ts'
import type { OpenedFile } from './opened-files.ts'
import { type Read, type SortedFiles, sortFiles } from './sorted-files.ts'
import { hasEd25519, isSignedBy, sha256 } from './web-crypto.ts'

/** What the files prove, each by itself and beside the others. */
export async function judge(files: readonly OpenedFile[]): Promise<Judgement[]> {
  const sorted = sortFiles(files)
  const knowsSignatures = await hasEd25519()
  const judgements: Judgement[] = []
  for (const history of sorted.histories) {
    judgements.push(judgementOf('history', history, await historyFindings(history, sorted)))
  }
  for (const checkpoint of sorted.checkpoints) {
    const found = await checkpointFindings(checkpoint.content, sorted, knowsSignatures)
    judgements.push(judgementOf('checkpoint', checkpoint, found))
  }
  for (const manifest of sorted.manifests) {
    judgements.push(judgementOf('package', manifest, await packageFindings(manifest, sorted)))
  }
  for (const certificate of sorted.certificates) {
    const found = await certificateFindings(certificate.content, sorted, knowsSignatures)
    judgements.push(judgementOf('certificate', certificate, found))
  }
  return [...judgements, ...strangers(sorted)]
}

async function historyFindings(
  { content }: Read<HistoryExport>,
  { checkpoints }: SortedFiles,
): Promise<Finding[]> {
  const { chain } = content
  const events = content.events.map((event) => ({ ...event, chain }))
  const faults = await chainFaults(events, sha256)
  const findings: Finding[] = faults.map(({ sequence, fault }) => ({
    tone: 'bad',
    key: `history-${fault}`,
    values: { sequence },
  }))
  const head = events.at(-1)?.hash ?? firstPrevious
  if (events.length === 0) findings.push({ tone: 'bad', key: 'history-empty' })
  else if (faults.length === 0) {
    findings.push({ tone: 'good', key: 'history-sound', values: { count: events.length, head } })
  }
  const own = checkpoints.filter((checkpoint) => checkpoint.content.chain === chain)
  if (own.length === 0) findings.push({ tone: 'note', key: 'history-alone' })
  for (const checkpoint of own) findings.push(await besides(checkpoint, { chain, events }))
  return findings
}

async function besides(
  { file, content }: Read<Checkpoint>,
  history: Parameters<typeof standingOf>[1],
): Promise<Finding> {
  const { publicKey, signature, sequence, at } = content
  const isGenuine =
    !(await hasEd25519()) || (await isSignedBy(publicKey, checkpointText(content), signature))
  if (!isGenuine) return { tone: 'note', key: 'checkpoint-forged', values: { file: file.path } }
  const standing = standingOf(content, history)
  if (standing === 'other-chain') return { tone: 'note', key: 'history-alone' }
  const tone = standing === 'holds' ? 'good' : 'bad'
  return { tone, key: `standing-${standing}`, values: { sequence, at } }
}

async function checkpointFindings(
  checkpoint: Checkpoint,
  { histories }: SortedFiles,
  knowsSignatures: boolean,
): Promise<Finding[]> {
  const { chain, sequence, publicKey, signature } = checkpoint
  const isGenuine = await isSignedBy(publicKey, checkpointText(checkpoint), signature)
  const findings = [signatureFinding(publicKey.id, isGenuine, knowsSignatures)]
  if (histories.some(({ content }) => content.chain === chain)) return findings
  return [...findings, { tone: 'note', key: 'checkpoint-alone', values: { chain, sequence } }]
}

function signatureFinding(key: string, isGenuine: boolean, isKnown: boolean): Finding {
  if (!isKnown) return { tone: 'note', key: 'signature-unknown' }
  if (!isGenuine) return { tone: 'bad', key: 'signature-forged' }
  return { tone: 'good', key: 'signature-genuine', values: { key } }
}

/** What lies in a package beside its files, and needs no place in its manifest. */
const besideFiles = ['verify.html']

async function packageFindings(
  { file: manifest, content }: Read<FileList>,
  { others, certificates, histories }: SortedFiles,
): Promise<Finding[]> {
  const hashes = new Map<string, string>()
  for (const file of [...others, ...certificates.map((one) => one.file)]) {
    const path = pathIn(content, manifest, file)
    if (path !== null) hashes.set(path, await sha256(file.bytes))
  }
  const faults = fileFaults(content, hashes)
  const findings: Finding[] = faults.map(({ file, fault }) => ({
    tone: 'bad',
    key: `package-${fault}`,
    values: { file },
  }))
  if (faults.length === 0) {
    const count = listedIn(content).length
    findings.push({ tone: 'good', key: 'package-sound', values: { count } })
  }
  return [...findings, toldFinding(await sha256(manifest.bytes), histories)]
}

/**
 * A file's path as the manifest has it: from the manifest's own folder, or by the name alone for a file that
 * was opened by itself. `null` for what has no place in the package.
 */
function pathIn(list: FileList, manifest: OpenedFile, { path, within }: OpenedFile): string | null {
  if (within !== manifest.within) return null
  if (within === null) {
    const named = listedIn(list).find(({ file }) => file === path || file.endsWith(`/${path}`))
    return named?.file ?? null
  }
  const folder = manifest.path.slice(0, manifest.path.lastIndexOf('/') + 1)
  if (!path.startsWith(folder)) return null
  const own = path.slice(folder.length)
  return besideFiles.includes(own) ? null : own
}

function toldFinding(hash: string, histories: SortedFiles['histories']): Finding {
  const events = histories.flatMap(({ content }) => content.events)
  const told = events.find(
    ({ kind, data }) =>
      kind === 'downloaded' && data['file'] === 'package' && data['sha256'] === hash,
  )
  if (told) {
    const { sequence, at } = told
    return { tone: 'good', key: 'package-told', values: { sequence, at } }
  }
  return { tone: 'note', key: events.length > 0 ? 'package-untold' : 'package-alone' }
}

async function certificateFindings(
  certificate: Certificate,
  { histories }: SortedFiles,
  knowsSignatures: boolean,
): Promise<Finding[]> {
  const proof = { sha256, isSignedBy: knowsSignatures ? isSignedBy : () => true }
  const faults = await certificateFaults(certificate, proof)
  const isGenuine = faults.every(({ signOff, fault }) => signOff !== null || fault !== 'signature')
  const inside = faults.flatMap(({ signOff, fault }): Finding[] =>
    signOff ? [{ tone: 'bad', key: `certificate-${fault}`, values: { ...signOff } }] : [],
  )
  const { letter, translations, signature, asOf } = certificate
  const count = translations.flatMap(({ signOffs }) => signOffs).length
  const sound: Finding = {
    tone: 'good',
    key: 'certificate-sound',
    values: { title: letter.title, count },
  }
  return [
    signatureFinding(signature.key, isGenuine, knowsSignatures),
    ...(inside.length > 0 ? inside : [sound]),
    ...histories
      .filter(({ content }) => content.chain === `letter:${letter.id}`)
      .map(({ content }) => issuedFinding(asOf, content)),
  ]
}

function issuedFinding(
  { sequence, head }: Certificate['asOf'],
  { events }: HistoryExport,
): Finding {
  const isThere = events.some(({ hash }) => hash === head)
  if (isThere) return { tone: 'good', key: 'certificate-told', values: { sequence } }
  return { tone: 'bad', key: 'certificate-untold', values: { sequence } }
}

/** What nobody can make anything of; files without a manifest are among it. */
function strangers({ unreadable, others, manifests }: SortedFiles): Judgement[] {
  const places = new Set(manifests.map(({ file }) => file.within))
  const lone = others.filter(({ within }) => !places.has(within))
  return [...unreadable, ...lone.map((file) => ({ file, content: null }))].map((read) => {
    const finding: Finding =
      read.content === null
        ? { tone: 'bad', key: 'file-unreadable' }
        : { tone: 'bad', key: 'file-newer', values: { format: read.content } }
    return judgementOf('unknown', read, [finding])
  })
}
