import path from 'node:path'

/** Where the parts of the app lie, built and packaged alike. */
export interface AppPaths {
  readonly renderer: string
  readonly preload: string
  readonly writerProcess: string
  readonly readerProcess: string
  readonly icon: string
  readonly sampleShop: string
}

/**
 * @param mainFolder  folder of the built main program, 'out/main'
 * @param resources  folder of what is shipped beside the program
 */
export function appPaths(mainFolder: string, resources: string): AppPaths {
  const out = path.dirname(mainFolder)
  return {
    renderer: path.join(out, 'renderer'),
    preload: path.join(out, 'preload/index.cjs'),
    writerProcess: path.join(mainFolder, 'writer-process.cjs'),
    readerProcess: path.join(mainFolder, 'reader-process.cjs'),
    icon: path.join(resources, 'icon.png'),
    sampleShop: path.join(resources, 'sample-shop'),
  }
}
