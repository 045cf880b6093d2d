/**
 * Marks the page, before anything of it is drawn, where the browser says that its line is slow: then the
 * letters' own font does not take the line from what the page needs to work.
 */
export const markSlowLine = `(({ connection: line }) => {
  if (line?.saveData || line?.downlink < 1) document.documentElement.dataset.slow = ''
})(navigator)`
