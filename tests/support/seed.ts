/**
 * What a test of chance begins with: another number each time, printed so that a failure can be seen
 * again by giving it back as `SEED`.
 */
export function seedOf(name: string): number {
  const given = Number(process.env['SEED'])
  const seed = Number.isInteger(given) && given !== 0 ? given : Date.now() % 2 ** 31
  process.stdout.write(`${name}: SEED=${seed}\n`)
  return seed
}
