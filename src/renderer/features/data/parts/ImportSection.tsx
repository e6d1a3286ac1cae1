import { Button, Group } from '@mantine/core'
import { pickShopFolder, pickTables } from '../../../importing/import-flow'
import { useImporting } from '../../../importing/import-store'
import { ImportPanel } from '../../../importing/ImportPanel'
import { IconFileImport, IconFileSpreadsheet, IconFolderOpen } from '../../../ui/icons'
import { saveTemplates } from '../commands/save-templates'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'

export function ImportSection() {
  const busy = useImporting((state) => state.stage.kind !== 'none')
  return (
    <section className={classes.section}>
      <h2>{dataText.importTitle}</h2>
      <p className={classes.dim}>{dataText.importHint}</p>
      <Group gap="xs">
        <Button leftSection={<IconFolderOpen size={16} />} disabled={busy} onClick={() => void pickShopFolder()}>
          {dataText.pickFolder}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} />}
          disabled={busy}
          onClick={() => void pickTables()}
        >
          {dataText.pickFiles}
        </Button>
        <Button variant="default" leftSection={<IconFileSpreadsheet size={16} />} onClick={() => void saveTemplates()}>
          {dataText.saveTemplates}
        </Button>
      </Group>
      <ImportPanel />
    </section>
  )
}
