/** A module as one classic script: see `scripts/lib/bundled-script.mjs`. */
declare module '*?bundled' {
  const script: string
  export default script
}
