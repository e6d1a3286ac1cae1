import { Button, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { OrgNode } from '../../../../../core/staffing/org-nodes'
import { useLatest } from '../use-latest'
import { dropNode, dropReporting, reorderNode } from '../commands/move-node'
import { nodeName } from '../node-words'
import { openNode } from '../open-node'
import { openDrawer, selectNode, useOrganisationRoom } from '../organisation-store'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'
import type { ChartDrag } from '../../parts/ChartCanvas'
import { ChartCanvas } from '../../parts/ChartCanvas'
import { isMovable, Outline } from './Outline'
import classes from './ChartView.module.css'

interface ChartViewProps {
  readonly model: OrganisationModel
  readonly isReporting: boolean
}

/** The drawing with its outline beside it; what can be done with the selected line stands above. */
export function ChartView({ model, isReporting }: ChartViewProps) {
  const selected = useOrganisationRoom((state) => state.selected)
  const nodes = isReporting ? model.reporting : model.nodes
  const node = nodes.find((each) => each.id === selected)
  const drag = useDrag(model, nodes, isReporting)
  const { shopName, tree, departments } = model
  return (
    <>
      <NodeActions model={model} node={node} isReporting={isReporting} />
      <div className={classes.pair}>
        <div className={classes.side}>
          <Outline model={model} nodes={nodes} isReporting={isReporting} />
          <Text size="xs" c="dimmed">
            {isReporting ? roomText.keysReporting : roomText.keys}
          </Text>
        </div>
        <ChartCanvas
          label={
            isReporting
              ? roomText.reportingLabel(shopName, model.data.roles.length)
              : roomText.chartLabel(shopName, departments.length, tree.total.present)
          }
          picture={isReporting ? model.reportingPicture : model.picture}
          selectedId={selected}
          onSelect={selectNode}
          drag={drag}
          toolbar={
            <Text size="xs" c="dimmed">
              {roomText.dragHelp}
            </Text>
          }
        />
      </div>
    </>
  )
}

/** Stays the same over live updates, so that the drawing is not made anew in the middle of a drag. */
function useDrag(model: OrganisationModel, nodes: readonly OrgNode[], isReporting: boolean): ChartDrag {
  const latest = useLatest({ model, nodes })
  return useMemo((): ChartDrag => {
    const find = (id: string): OrgNode | undefined => latest.current.nodes.find((node) => node.id === id)
    return {
      canDrag: (id) => {
        const node = find(id)
        return node !== undefined && isMovable(node, isReporting)
      },
      canDrop: (id, target) => takes(find(id), find(target), isReporting),
      onDrop: (id, target) => {
        const [node, onto] = [find(id), find(target)]
        if (!node || !onto) return
        selectNode(id)
        void (isReporting ? dropReporting : dropNode)(latest.current.model, node, onto)
      },
    }
  }, [latest, isReporting])
}
/** Which box takes which: a department another department or the shop, a role a department, a person a role or a department. */
function takes(node: OrgNode | undefined, target: OrgNode | undefined, isReporting: boolean): boolean {
  if (!node || !target || node.parentNode === target.id) return false
  if (isReporting) return target.kind === 'role' || target.kind === 'shop'
  switch (node.kind) {
    case 'department':
      return target.kind === 'department' || target.kind === 'shop'
    case 'role':
      return target.kind === 'department'
    case 'member':
      return target.kind === 'department' || (target.kind === 'role' && target.departmentId !== undefined)
    case 'shop':
    case 'homeless':
    case 'unplaced':
      return false
  }
}

interface NodeActionsProps extends ChartViewProps {
  readonly node: OrgNode | undefined
}
function NodeActions({ model, node, isReporting }: NodeActionsProps) {
  if (!node)
    return (
      <Text size="sm" c="dimmed" className={classes.actions}>
        {roomText.nothingSelected}
      </Text>
    )
  const canOrder = !isReporting && (node.kind === 'department' || node.kind === 'role')
  return (
    <Group gap="xs" className={classes.actions}>
      <Text size="sm" fw={600}>
        {roomText.selected(nodeName(node, model, isReporting))}
      </Text>
      {node.kind === 'department' || node.kind === 'role' ? (
        <Button variant="default" onClick={() => openNode(node)}>
          {roomText.open}
        </Button>
      ) : null}
      {isMovable(node, isReporting) ? (
        <Button variant="default" onClick={() => openDrawer({ kind: 'move', node: node.id })}>
          {isReporting ? roomText.changeSuperior : roomText.moveTo}
        </Button>
      ) : null}
      {canOrder ? (
        <>
          <Button variant="default" onClick={() => void reorderNode(model, node, -1)}>
            {roomText.up}
          </Button>
          <Button variant="default" onClick={() => void reorderNode(model, node, 1)}>
            {roomText.down}
          </Button>
        </>
      ) : null}
      {!isReporting && node.kind === 'department' ? (
        <Button
          variant="default"
          onClick={() => openDrawer({ kind: 'new-department', parentId: node.department.department.id })}
        >
          {roomText.addBelow}
        </Button>
      ) : null}
    </Group>
  )
}
