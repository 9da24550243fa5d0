/** The program's menu: only what a reviewer needs; no developer tools and no reload in the product. */
export const menuTemplate = (): Electron.MenuItemConstructorOptions[] => [
  { label: '文件', submenu: [{ role: 'quit', label: '退出' }] },
  {
    label: '编辑',
    submenu: [
      { role: 'undo', label: '撤销输入' },
      { role: 'redo', label: '重做输入' },
      { type: 'separator' },
      { role: 'cut', label: '剪切' },
      { role: 'copy', label: '复制' },
      { role: 'paste', label: '粘贴' },
      { role: 'selectAll', label: '全选' },
    ],
  },
  {
    label: '显示',
    submenu: [
      { role: 'resetZoom', label: '实际大小' },
      { role: 'zoomIn', label: '放大界面' },
      { role: 'zoomOut', label: '缩小界面' },
      { type: 'separator' },
      { role: 'togglefullscreen', label: '全屏' },
    ],
  },
];
