const fs = require('node:fs');
require('electron').contextBridge.exposeInMainWorld('bad', fs.readFileSync);
