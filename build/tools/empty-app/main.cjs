// The least an Electron app can be: the yardstick for our own start. Prints the same line as our app does.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

const marks = {}

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

// The same question, asked the same way, as in src/main/bench-marks.ts.
const FIRST_PAINT = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    if (paint) resolve(Math.round(performance.timeOrigin + paint.startTime))
    else setTimeout(look, 20)
  }
  look()
})`

app.whenReady().then(async () => {
  marks.appReady = Date.now()
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  marks.windowCreated = Date.now()
  window.webContents.once('dom-ready', () => (marks.domReady = Date.now()))
  window.once('ready-to-show', () => {
    marks.readyToShow = Date.now()
    window.show()
  })
  await window.loadFile(path.join(__dirname, 'index.html'))
  marks.firstPaint = await window.webContents.executeJavaScript(FIRST_PAINT)
  process.stdout.write(`bench ${JSON.stringify(marks)}\n`)
})
app.on('window-all-closed', () => app.quit())
