import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('bad', 1);
