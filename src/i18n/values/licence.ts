import type { Language } from '../languages.ts';

/** Under what terms the texts and the data stand, in the words of the LICENSE file. */
export const texts = {
  statement: {
    zh: '声明文本为各方发布的官方文件，本站据所列出处转录，不对其主张任何权利。',
    en: 'The text is an official document of its parties, transcribed from the sources named; no rights in it are claimed here.',
  },
  data: {
    zh: '编号、校订、标注与说明以 MIT 许可证发布。',
    en: 'Numbering, emendations, annotations and notes are released under the MIT licence.',
  },
} satisfies Record<string, Record<Language, string>>;
