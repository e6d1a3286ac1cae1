import type { StepKind } from './steps-store'

/** Chinese of what can be done with a person. */
export const stepsMenuText = {
  handle: '办理',
  steps: {
    hire: '办理入职',
    confirm: '转正',
    transfer: '调动、调薪',
    leave: '离职',
    rehire: '再入职',
  } satisfies Record<StepKind, string>,
  todo: '清单与通知',
  todoOpen: (count: number): string => `清单与通知（${count} 项未办）`,
} as const
