import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { partsText } from './parts-text'

interface ProgressPanelProps {
  readonly label: string
  /** 0–100, or null while nobody can say. */
  readonly percent: number | null
  readonly onCancel?: () => void
}

export function ProgressPanel({ label, percent, onCancel }: ProgressPanelProps) {
  return (
    <Stack gap="xs" role="status" aria-live="polite">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{label}</Text>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {partsText.cancel}
          </Button>
        )}
      </Group>
      <Progress value={percent ?? 100} animated={percent === null} striped={percent === null} aria-label={label} />
    </Stack>
  )
}
