import { Button } from '@mantine/core'
import { IconDownload, IconPlus, IconPrinter } from '../../../ui/icons'
import { listText } from './list-text'

interface ListToolsProps {
  readonly onExport: () => void
  readonly onPrint: () => void
  readonly onSavePdf: () => void
  readonly add?: { readonly label: string; readonly onClick: () => void }
}

/** What every list of the team offers beside its search. */
export function ListTools({ onExport, onPrint, onSavePdf, add }: ListToolsProps) {
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={onExport}>
        {listText.export}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={onPrint}>
        {listText.print}
      </Button>
      <Button variant="default" onClick={onSavePdf}>
        {listText.savePdf}
      </Button>
      {add ? (
        <Button leftSection={<IconPlus size={16} />} onClick={add.onClick}>
          {add.label}
        </Button>
      ) : null}
    </>
  )
}
