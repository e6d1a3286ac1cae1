/** Between main and the print page only; not part of the contract of the main page. */
export const PAPER_TAKE = 'paper:take'
export const PAPER_READY = 'paper:ready'
/** Menu entries that the page carries out. */
export const MENU_COMMAND = 'menu:command'
/** The window is about to close: the page takes its last snapshot now. */
export const QUIT_REQUESTED = 'app:quit-requested'
