import { hanNumeral } from '../values/han-numeral.ts';
import { strings } from '../strings.ts';

/** Each key of the help: names of keys, parted by spaces, and what they do. */
type Keys = (readonly [string, string])[];

const zhKeys: Keys = [
  ['j k', '下一条、上一条'],
  ['[ ]', '上一份、下一份声明'],
  ['c', '复制本条链接'],
  ['C', '复制本条文字'],
  ['w', '用键盘选取本条中的字句'],
  ['s', '进入所选字句旁的工具条'],
  ['n', '把本条加入笔记本'],
  ['p', '选择条款打印'],
  ['f', '进入或退出专注阅读'],
  ['/', '检索'],
  ['?', '打开本说明'],
  ['Esc', '关闭、清除标记'],
];
const enKeys: Keys = [
  ['j k', 'Next clause, previous clause'],
  ['[ ]', 'Previous statement, next statement'],
  ['c', 'Copy a link to this clause'],
  ['C', 'Copy the text of this clause'],
  ['w', 'Choose words of this clause by keyboard'],
  ['s', 'Go to the bar beside the selected words'],
  ['n', 'Add this clause to the notebook'],
  ['p', 'Choose clauses and print them'],
  ['f', 'Enter or leave focused reading'],
  ['/', 'Search'],
  ['?', 'Open this help'],
  ['Esc', 'Close, or clear marks'],
];

/** The settings of reading and their values, as src/reading/settings/table.ts has them. */
const zhChoices = {
  theme: {
    label: '外观',
    values: { '': '随系统', light: '浅色', dark: '深色' },
    note: '',
  },
  size: {
    label: '字号',
    values: { small: '小', smaller: '稍小', '': '标准', larger: '稍大', large: '大', huge: '特大' },
    note: '',
  },
  leading: {
    label: '行距',
    values: { close: '紧', '': '标准', wide: '宽' },
    note: '',
  },
  script: {
    label: '显示字形',
    values: { '': '照原文', hant: '繁体', hans: '简体' },
    note: '只改变显示。复制、引用和链接的始终是原文所印的文字；转换由字典自动完成，可能有误。',
  },
  focus: {
    label: '专注阅读',
    values: { '': '关', on: '开' },
    note: '只留正文，收起导航、目录和附录。按 f 键进入或退出。',
  },
  keys: {
    label: '单键快捷键',
    values: { '': '启用', off: '停用' },
    note: '',
  },
};
export type SettingTexts = {
  [Name in keyof typeof zhChoices]: {
    label: string;
    values: Record<keyof (typeof zhChoices)[Name]['values'], string>;
    note: string;
  };
};

const enChoices: SettingTexts = {
  theme: {
    label: 'Theme',
    values: { '': 'System', light: 'Light', dark: 'Dark' },
    note: '',
  },
  size: {
    label: 'Size of the text',
    values: {
      small: 'Small',
      smaller: 'Slightly smaller',
      '': 'Standard',
      larger: 'Slightly larger',
      large: 'Large',
      huge: 'Very large',
    },
    note: '',
  },
  leading: {
    label: 'Space between lines',
    values: { close: 'Tight', '': 'Standard', wide: 'Wide' },
    note: '',
  },
  script: {
    label: 'Show Chinese text in',
    values: { '': 'Characters as printed', hant: 'Traditional characters', hans: 'Simplified characters' },
    note: 'Changes only the display. What is copied, cited and linked is always the text as printed. The conversion is automatic, from a dictionary, and can be wrong.',
  },
  focus: {
    label: 'Focused reading',
    values: { '': 'Off', on: 'On' },
    note: 'Shows only the text, without navigation, contents and appendix. Press f to enter or leave.',
  },
  keys: {
    label: 'Single-key shortcuts',
    values: { '': 'On', off: 'Off' },
    note: '',
  },
};

export const toolStrings = strings({
  zh: {
    close: '关闭',
    target: {
      at: (place: string): string => `已到：${place}`,
      range: (first: string, last: string): string => `${first}至${last}`,
      paragraph: (clause: string, n: number): string => `${clause}第${hanNumeral(n)}段`,
      words: (place: string, words: string): string => `${place}，已标出“${words}”。`,
      moved: '链接做成之后原文有过改动，这里标出的是最近的相同字句。',
      lost: (words: string): string => `这里找不到链接所指的字句“${words}”，原文可能有过改动。`,
      partly: (place: string): string => `链接所指的范围有一部分不在本声明中，已到${place}。`,
      unknown: '本页没有链接所指的条款。',
    },
    words: {
      bar: '所选字句',
      link: '复制链接',
      cite: '附出处复制',
      search: '检索',
      check: '核对引文',
      note: '加入笔记本',
      linkCopied: '已复制指向这些字句的链接',
      citeCopied: '已复制字句和出处',
      quoted: (text: string): string => `“${text}”`,
      none: '请先选取正文中的字句。',
      choose: (clause: string): string => `选取字句：${clause}`,
      how: '把光标移到字句开头，按住 Shift 用方向键选取，再按 Tab 到下面的按钮。',
    },
    keys: { end: '没有更多了。', endOfStatements: '没有更多了：这两方在本站没有再早或再晚的声明。' },
    help: {
      title: '键盘与链接',
      keys: zhKeys,
      off: '单键快捷键可在“设置”中停用。',
      linking: '链接',
      links: [
        '每一条、每一段都有自己的永久地址。在声明页的地址后写 #9-11 即指第九至第十一条，写 #9p2-9p4 即指第九条第二至第四段。',
        '选取正文中的字句，即可复制指向它们的链接；打开时页面会标出这些字句，文字有改动时会说明。',
      ],
    },
    notebook: {
      added: (place: string, n: number): string => `已加入笔记本：${place}（共${n}则）`,
      known: (place: string): string => `笔记本里已有${place}`,
      refused: '这台设备不允许保存笔记本。',
    },
    focus: { on: '专注阅读中。', leave: '退出' },
    script: { notice: '现以另一种字形显示；复制、引用和链接的仍是原文所印的文字。', back: '照原文显示' },
    settings: {
      title: '阅读设置',
      choices: zhChoices,
      privacy: '设置只保存在这台设备上，不会发往任何地方。',
      notKept: '这台设备不允许保存设置，关闭页面后将恢复原样。',
    },
  },
  en: {
    close: 'Close',
    target: {
      at: (place: string): string => `At ${place}`,
      range: (first: string, last: string): string => `${first} to ${last}`,
      paragraph: (clause: string, n: number): string => `${clause}, paragraph ${n}`,
      words: (place: string, words: string): string => `${place}: “${words}” is marked.`,
      moved: 'The text has changed since the link was made; the nearest place with the same words is marked.',
      lost: (words: string): string =>
        `The words of the link, “${words}”, are not found here; the text may have changed.`,
      partly: (place: string): string => `Part of the linked range is not in this statement. At ${place}.`,
      unknown: 'This page has no clause with that address.',
    },
    words: {
      bar: 'Selected words',
      link: 'Copy link',
      cite: 'Copy with source',
      search: 'Search',
      check: 'Check as quotation',
      note: 'Add to notebook',
      linkCopied: 'Link to these words copied',
      citeCopied: 'Words and source copied',
      quoted: (text: string): string => `“${text}”`,
      none: 'Select words of the text first.',
      choose: (clause: string): string => `Choose words: ${clause}`,
      how: 'Move the cursor to the first word, hold Shift and select with the arrow keys, then press Tab for the buttons.',
    },
    keys: {
      end: 'No more clauses.',
      endOfStatements: 'No earlier or later statement of these parties in this collection.',
    },
    help: {
      title: 'Keyboard and links',
      keys: enKeys,
      off: 'Single-key shortcuts can be switched off in the reading settings.',
      linking: 'Links',
      links: [
        'Every clause and paragraph has a permanent address. On the page of a statement, #9-11 after the address means clauses 9 to 11, and #9p2-9p4 paragraphs 2 to 4 of clause 9.',
        'Select words of the text to copy a link to them; whoever opens it sees them marked, and is told when the text has changed.',
      ],
    },
    notebook: {
      added: (place: string, n: number): string =>
        `Added to the notebook: ${place} (${n === 1 ? '1 entry' : `${n} entries`})`,
      known: (place: string): string => `Already in the notebook: ${place}`,
      refused: 'This device does not allow the notebook to be kept.',
    },
    focus: { on: 'Focused reading.', leave: 'Exit' },
    script: {
      notice: 'Shown in other characters than printed. What is copied, cited and linked is the text as printed.',
      back: 'Show as printed',
    },
    settings: {
      title: 'Reading settings',
      choices: enChoices,
      privacy: 'Settings are kept only on this device and sent nowhere.',
      notKept: 'This device does not allow settings to be kept; they will be lost when the page is closed.',
    },
  },
});
