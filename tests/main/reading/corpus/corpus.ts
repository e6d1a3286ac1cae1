import type { CorpusFile } from './corpus-file'
import { LARGE_WORKBOOKS } from './large-workbooks'
import { ODD_CELLS } from './odd-cells'
import { ODD_WORKBOOKS } from './odd-workbooks'
import { OLD_WORKBOOKS } from './old-workbooks'
import { TEXT_TABLES } from './text-tables'
import { WEB_TABLES } from './web-tables'
import { WRONG_FILES } from './wrong-files'
import { ZIP_TRICKS } from './zip-tricks'

/** Every hostile and odd file, made anew each time: nothing of it lies in the repository. */
export const CORPUS: readonly CorpusFile[] = [
  ...ZIP_TRICKS,
  ...LARGE_WORKBOOKS,
  ...ODD_WORKBOOKS,
  ...ODD_CELLS,
  ...OLD_WORKBOOKS,
  ...WEB_TABLES,
  ...TEXT_TABLES,
  ...WRONG_FILES,
]
