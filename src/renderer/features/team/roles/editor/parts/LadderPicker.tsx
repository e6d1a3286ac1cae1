import { NativeSelect, Text } from '@mantine/core'
import { useAround } from '../editor-context'
import classes from '../editor.module.css'
import { editorText } from '../editor-text'

/** Fills in the way up from a ladder of the shop; ladders that this role stands on come first. */
export function LadderPicker({ onPick }: { readonly onPick: (promotion: string) => void }) {
  const { ladders, roleId } = useAround()
  if (ladders.length === 0)
    return (
      <Text size="xs" c="dimmed">
        {editorText.noLadderYet}
      </Text>
    )
  const standsOn = (id: string): boolean =>
    ladders.find((ladder) => ladder.id === id)?.steps.some((step) => step.roleId === roleId) ?? false
  const inOrder = [...ladders].sort((a, b) => Number(standsOn(b.id)) - Number(standsOn(a.id)))
  const pathOf = (id: string): string =>
    (ladders.find((ladder) => ladder.id === id)?.steps ?? []).map((step) => step.title).join(editorText.ladderArrow)
  return (
    <NativeSelect
      size="xs"
      className={classes.picker ?? ''}
      label={editorText.ladder}
      value=""
      data={[{ value: '', label: '—' }, ...inOrder.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => event.currentTarget.value !== '' && onPick(pathOf(event.currentTarget.value))}
    />
  )
}
