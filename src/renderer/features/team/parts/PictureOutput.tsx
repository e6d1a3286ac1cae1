import { Button, Menu } from '@mantine/core'
import { useCallback } from 'react'
import type { PicturePaper } from '../../../../core/documents/paper'
import { pictureToPng } from '../../../print/picture-to-png'
import { printPaper, savePdf, savePng } from '../../../platform/output'
import { IconPrinter } from '../../../ui/icons'
import { usePrintCommand } from '../../../ui/print-command'
import { chartText } from './chart-text'

const SHEETS = ['A4', 'A3'] as const

interface PictureOutputProps {
  readonly suggestedName: string
  readonly paperOf: (sheet: 'A4' | 'A3') => PicturePaper
  readonly onExcel?: () => void
}

/** Everything a drawing can leave the screen as; Ctrl+P prints it on A4. */
export function PictureOutput({ suggestedName, paperOf, onExcel }: PictureOutputProps) {
  const request = useCallback(
    (sheet: 'A4' | 'A3') => ({ suggestedName, paper: paperOf(sheet) }),
    [suggestedName, paperOf],
  )
  usePrintCommand(useCallback(() => void printPaper(request('A4')), [request]))
  const saveImage = async (): Promise<void> => {
    const { picture, title, subtitle } = paperOf('A4')
    await savePng(suggestedName, await pictureToPng(picture, title, subtitle))
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={16} />}>
          {chartText.output}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SHEETS.map((sheet) => (
          <Menu.Item key={`print-${sheet}`} onClick={() => void printPaper(request(sheet))}>
            {chartText.print(sheet)}
          </Menu.Item>
        ))}
        {SHEETS.map((sheet) => (
          <Menu.Item key={`pdf-${sheet}`} onClick={() => void savePdf(request(sheet))}>
            {chartText.pdf(sheet)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void saveImage()}>{chartText.image}</Menu.Item>
        {onExcel ? <Menu.Item onClick={onExcel}>{chartText.excel}</Menu.Item> : null}
      </Menu.Dropdown>
    </Menu>
  )
}
