// The app's reader process with a witness beside it; the witness must be there first.
import './witness'
import '../../../../src/main/reading/reader-process'
