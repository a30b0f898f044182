const files = ['install.bat', 'uninstall.bat', 'worker.bat']

/** The folders of the services as text, one line each, a folder of the group below the installation folder. */
export function drawFolderTree(installFolder: string, codes: readonly string[]): string {
  const groups = codes.flatMap((code, index) => {
    const isLast = index === codes.length - 1
    const edge = isLast ? '    ' : '|   '
    return [
      `${isLast ? '\\-- ' : '+-- '}${code}`,
      `${edge}\\-- daemon`,
      ...files.map((file, at) => `${edge}    ${at === files.length - 1 ? '\\-- ' : '+-- '}${file}`),
    ]
  })
  return [installFolder, ...groups].join('\n')
}
