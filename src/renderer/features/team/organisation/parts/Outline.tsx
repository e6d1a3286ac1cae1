import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import type { OrgNode } from '../../../../../core/staffing/org-nodes'
import { raiseNode, reorderNode } from '../commands/move-node'
import { nodeFacts, nodeName } from '../node-words'
import { openDrawer, selectNode, setClosed, useOrganisationRoom } from '../organisation-store'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'
import { openNode } from '../open-node'
import classes from './Outline.module.css'

interface OutlineProps {
  readonly model: OrganisationModel
  readonly nodes: readonly OrgNode[]
  readonly isReporting: boolean
}

/** The chart as a tree of lines: for the keyboard, for screen readers, and for a quick look. */
export function Outline({ model, nodes, isReporting }: OutlineProps) {
  const { selected, closed } = useOrganisationRoom()
  const tree = useRef<HTMLDivElement>(null)
  const shown = visibleNodes(nodes, closed)
  const parents = new Set(nodes.map((node) => node.parentNode))
  const current = shown.find((node) => node.id === selected) ?? shown[0]
  useEffect(() => {
    if (selected === undefined) return
    const line = tree.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    // The line follows a click on the chart; the focus stays where it is, unless it was on a line already.
    line?.scrollIntoView({ block: 'nearest' })
    if (tree.current?.contains(document.activeElement)) line?.focus()
  }, [selected])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey) return
    if (answerKey({ model, nodes, shown, parents, closed, isReporting }, current, event)) event.preventDefault()
  }
  return (
    <div
      ref={tree}
      className={classes.tree}
      role="tree"
      aria-label={isReporting ? roomText.outlineReporting : roomText.outline}
      onKeyDown={onKeyDown}
    >
      {shown.map((node) => {
        const siblings = nodes.filter((each) => each.parentNode === node.parentNode)
        const facts = nodeFacts(node, model, isReporting)
        const hasChildren = parents.has(node.id)
        return (
          <div
            key={node.id}
            role="treeitem"
            aria-level={node.level}
            aria-setsize={siblings.length}
            aria-posinset={siblings.indexOf(node) + 1}
            aria-selected={node.id === selected}
            {...(hasChildren ? { 'aria-expanded': !closed.has(node.id) } : {})}
            tabIndex={node.id === current?.id ? 0 : -1}
            className={`${classes.line} ${classes[node.kind] ?? ''}`}
            style={{ paddingInlineStart: `${(node.level - 1) * 0.9 + 0.3}rem` }}
            onClick={() => selectNode(node.id)}
            onDoubleClick={() => openNode(node)}
          >
            <span
              className={classes.twisty}
              aria-hidden
              onClick={(event) => {
                if (!hasChildren) return
                event.stopPropagation()
                setClosed(node.id, !closed.has(node.id))
              }}
            >
              {hasChildren ? (closed.has(node.id) ? '▸' : '▾') : ''}
            </span>
            <span className={classes.name}>{nodeName(node, model, isReporting)}</span>
            {facts.text === '' ? null : <span className={classes.facts}>{facts.text}</span>}
            {facts.gap === '' ? null : <span className={classes.gap}>{facts.gap}</span>}
          </div>
        )
      })}
    </div>
  )
}

function visibleNodes(nodes: readonly OrgNode[], closed: ReadonlySet<string>): readonly OrgNode[] {
  const hidden = new Set<string>()
  return nodes.filter((node) => {
    const { parentNode } = node
    const isHidden = parentNode !== undefined && (hidden.has(parentNode) || closed.has(parentNode))
    if (isHidden) hidden.add(node.id)
    return !isHidden
  })
}

interface KeyContext extends OutlineProps {
  readonly shown: readonly OrgNode[]
  readonly parents: ReadonlySet<string | undefined>
  readonly closed: ReadonlySet<string>
}

/** @returns whether the key was one of ours */
function answerKey(context: KeyContext, node: OrgNode, event: KeyboardEvent): boolean {
  if (event.altKey) return answerAltKey(context, node, event.key)
  if (event.key.toLowerCase() === 'm') {
    if (isMovable(node, context.isReporting)) openDrawer({ kind: 'move', node: node.id })
    return true
  }
  if (event.key === 'Enter' || event.key === ' ') {
    selectNode(node.id)
    openNode(node)
    return true
  }
  const target = keyTarget(context, node, event.key)
  if (target === undefined) return false
  if (target !== null) selectNode(target.id)
  return true
}
function answerAltKey({ model, isReporting }: KeyContext, node: OrgNode, key: string): boolean {
  if (isReporting) return false
  if (key === 'ArrowUp' || key === 'ArrowDown') void reorderNode(model, node, key === 'ArrowUp' ? -1 : 1)
  else if (key === 'ArrowLeft') void raiseNode(model, node)
  else return false
  return true
}
export function isMovable(node: OrgNode, isReporting: boolean): boolean {
  return node.kind === 'role' || (!isReporting && (node.kind === 'department' || node.kind === 'member'))
}

/** The line to which a key leads; `null` where the key did something else, undefined where it is none of ours. */
function keyTarget(
  { nodes, shown, parents, closed }: KeyContext,
  node: OrgNode,
  key: string,
): OrgNode | null | undefined {
  const at = shown.indexOf(node)
  switch (key) {
    case 'ArrowDown':
      return shown[at + 1] ?? null
    case 'ArrowUp':
      return shown[at - 1] ?? null
    case 'Home':
      return shown[0] ?? null
    case 'End':
      return shown.at(-1) ?? null
    case 'ArrowRight':
      if (!parents.has(node.id)) return null
      if (!closed.has(node.id)) return shown[at + 1] ?? null
      setClosed(node.id, false)
      return null
    case 'ArrowLeft':
      if (parents.has(node.id) && !closed.has(node.id)) {
        setClosed(node.id, true)
        return null
      }
      return nodes.find((each) => each.id === node.parentNode) ?? null
    default:
      return undefined
  }
}
