import { Button, Group } from '@mantine/core'
import { IconFileImport, IconFileSpreadsheet, IconFolderOpen } from '../../../ui/icons'
import { ProgressPanel } from '../../../ui/ProgressPanel'
import { pickShopFolder, pickTables } from '../commands/read-shop-files'
import { saveTemplates } from '../commands/save-templates'
import type { ImportStage } from '../data-store'
import { dataText } from '../data-text'
import { shareOf } from '../import-totals'
import classes from './data-parts.module.css'

interface ImportSectionProps {
  readonly stage: ImportStage
}

export function ImportSection({ stage }: ImportSectionProps) {
  const busy = stage.kind !== 'none'
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
      {stage.kind === 'reading' && (
        <ProgressPanel
          label={stage.all > 0 ? dataText.readingMany(stage.done, stage.all) : dataText.reading}
          percent={stage.all > 0 ? shareOf(stage.done, stage.all) : null}
        />
      )}
      {stage.kind === 'applying' && <ProgressPanel label={dataText.applying} percent={null} />}
    </section>
  )
}
