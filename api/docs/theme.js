// Runs before the first paint: the appearance that was chosen on the pages, else the device's.
const chosen = /(?:^|; )theme=(light|dark)(?:;|$)/.exec(document.cookie)?.[1]
const device = matchMedia('(prefers-color-scheme: dark)')
const follow = () =>
  document.documentElement.classList.toggle('dark-mode', chosen ? chosen === 'dark' : device.matches)
device.addEventListener('change', follow)
follow()
