/**
 * Reports of agencies in several languages, from which the test of agency lines puts documents together. The day is that of
 * 13 June, the place that of the report; sentences that recall something name 1983 and a day near it.
 */
export interface AgencyTexts {
  /** The dateline, by what it tells; null where the language has no such form. */
  line: (told: { year: boolean; day: boolean; place: boolean; reporter: boolean }) => string | null;
  place: string;
  title: string;
  /** The visit, with its days and its year. */
  visit: string;
  /** The same without a day. */
  undated: string;
  /** Sentences that recall an earlier day: `day` is that of June 1983. */
  recalls: ((day: number) => string)[];
  body: string[];
}

export const agencyTexts: Record<string, AgencyTexts> = {
  'zh-Hans': {
    line: ({ year, day, place, reporter }) =>
      `新华社${place ? '安曼' : ''}${day ? `${year ? '2031年' : ''}6月13日` : ''}电${reporter ? '（记者张三）' : ''}`,
    place: '安曼',
    title: '中华人民共和国和约旦哈希姆王国联合声明',
    visit:
      '应约旦国王邀请，中华人民共和国主席于2031年6月12日至13日对约旦进行国事访问。两国元首举行会谈，达成如下共识：',
    undated: '应约旦国王邀请，中华人民共和国主席对约旦进行国事访问。两国元首举行会谈，达成如下共识：',
    recalls: [
      (day) => `双方指出，自1983年6月${day}日签署联合公报以来，两国关系取得长足发展。`,
      (day) => `1983年6月${day}日，两国建立外交关系，开启了友好往来的新篇章。`,
      (day) => `两国政府曾于1983年6月${day}日发表联合公报，确立了双边关系的基本原则。`,
      (day) => `双方忆及1983年6月${day}日签订的友好条约，愿继续遵守其各项规定。`,
    ],
    body: [
      '双方同意扩大贸易和投资往来，加强农业、水利和旅游领域的合作，鼓励青年交流。',
      '双方愿在国际和地区事务中保持沟通，支持以和平方式解决争端。',
    ],
  },
  'zh-Hant': {
    line: ({ year, day, place, reporter }) =>
      `中央社${reporter ? '記者李大同' : ''}${place ? '里斯本' : ''}${day ? `${year ? '二〇三一年' : ''}六月十三日` : ''}電`,
    place: '里斯本',
    title: '中華人民共和國和葡萄牙共和國聯合聲明',
    visit:
      '應葡萄牙總統邀請，中華人民共和國主席於2031年6月12日至13日對葡萄牙進行國事訪問。兩國元首舉行會談，聲明如下：',
    undated: '應葡萄牙總統邀請，中華人民共和國主席對葡萄牙進行國事訪問。兩國元首舉行會談，聲明如下：',
    recalls: [
      (day) => `雙方指出，自1983年6月${day}日簽署聯合公報以來，兩國關係取得長足發展。`,
      (day) => `1983年6月${day}日，兩國建立外交關係，開啟了友好往來的新篇章。`,
      (day) => `雙方憶及1983年6月${day}日簽訂的友好條約，願繼續遵守其各項規定。`,
    ],
    body: [
      '雙方同意擴大貿易和投資往來，加強農業、水利和旅遊領域的合作，鼓勵青年交流。',
      '雙方願在國際和地區事務中保持溝通，支持以和平方式解決爭端。',
    ],
  },
  en: {
    line: ({ year, day, place, reporter }) =>
      place
        ? `OSLO, ${day ? `June 13${year ? ', 2031' : ''} ` : ''}(Xinhua) --${reporter ? ' By Jane Doe.' : ''} Kenya and Norway issued a joint statement here on Friday.`
        : null,
    place: 'OSLO',
    title: 'Joint Statement of the Republic of Kenya and the Kingdom of Norway',
    visit:
      'At the invitation of the King of Norway, the President of Kenya paid a state visit to Norway from 12 to 13 June 2031.',
    undated: 'At the invitation of the King of Norway, the President of Kenya paid a state visit to Norway.',
    recalls: [
      (day) =>
        `The two sides noted that since the signing of the Joint Communique on ${day} June 1983 much was achieved.`,
      (day) => `On ${day} June 1983 the two countries established diplomatic relations and exchanged ambassadors.`,
      (day) => `The two sides recalled the Treaty of Friendship that was signed on June ${day}, 1983.`,
    ],
    body: [
      'The two sides decided to expand trade and investment and to promote cooperation in forestry and fisheries.',
      'The two sides will keep in close contact on international questions and support the settlement of disputes.',
    ],
  },
  es: {
    line: ({ year, day, place }) =>
      place && day
        ? `Madrid, 13 de junio${year ? ' de 2031' : ''} (EFE).- Chile y España firmaron una declaración.`
        : null,
    place: 'Madrid',
    title: 'Declaración conjunta de la República de Chile y el Reino de España',
    visit:
      'Por invitación del Rey de España, el Presidente de la República de Chile realizó una visita de Estado a España del 12 al 13 de junio de 2031.',
    undated:
      'Por invitación del Rey de España, el Presidente de la República de Chile realizó una visita de Estado a España.',
    recalls: [
      (day) => `Las Partes destacaron los avances logrados desde la firma del Comunicado el ${day} de junio de 1983.`,
      (day) => `El ${day} de junio de 1983 los dos países establecieron relaciones diplomáticas.`,
      (day) => `Las Partes recordaron el Tratado de Amistad suscrito el ${day} de junio de 1983.`,
    ],
    body: [
      'Las Partes acordaron ampliar el comercio y las inversiones y promover la cooperación agrícola y pesquera.',
      'Las Partes mantendrán un contacto estrecho sobre las cuestiones internacionales.',
    ],
  },
  ru: {
    line: ({ year, day, place, reporter }) =>
      place && day
        ? `Минск, 13 июня${year ? ' 2031 года' : ''} /ТАСС/.${reporter ? ' Корр. Иван Иванов.' : ''} Россия и Белоруссия приняли совместное заявление.`
        : null,
    place: 'Минск',
    title: 'Совместное заявление Российской Федерации и Республики Беларусь',
    visit:
      'По приглашению Президента Республики Беларусь Президент Российской Федерации посетил Минск с визитом 12–13 июня 2031 года.',
    undated:
      'По приглашению Президента Республики Беларусь Президент Российской Федерации нанёс государственный визит.',
    recalls: [
      (day) => `Стороны отмечают успехи, достигнутые со времени подписания договора ${day} июня 1983 года.`,
      (day) => `${day} июня 1983 года между двумя странами были установлены дипломатические отношения.`,
      (day) => `Стороны напомнили о договоре о дружбе, подписанном ${day} июня 1983 года.`,
    ],
    body: [
      'Стороны договорились расширять торговлю и инвестиции, развивать сотрудничество в сельском хозяйстве и туризме.',
      'Стороны будут поддерживать тесные контакты по международным вопросам и выступают за мирное урегулирование споров.',
    ],
  },
  ar: {
    line: ({ year, day, place }) =>
      place && day ? `القاهرة، 13 يونيو${year ? ' 2031' : ''} (بترا) – صدر بيان مشترك عن مصر والأردن.` : null,
    place: 'القاهرة',
    title: 'بيان مشترك بين المملكة الأردنية الهاشمية وجمهورية مصر العربية',
    visit:
      'بدعوة من رئيس جمهورية مصر العربية قام ملك المملكة الأردنية الهاشمية بزيارة رسمية إلى مصر من 12 إلى 13 يونيو 2031.',
    undated: 'بدعوة من رئيس جمهورية مصر العربية قام ملك المملكة الأردنية الهاشمية بزيارة رسمية إلى مصر.',
    recalls: [
      (day) => `أشاد الجانبان بما تحقق منذ توقيع البيان المشترك في ${day} يونيو 1983.`,
      (day) => `في ${day} يونيو 1983 أقام البلدان علاقات دبلوماسية بينهما.`,
    ],
    body: [
      'اتفق الجانبان على توسيع التجارة والاستثمار وتعزيز التعاون في الزراعة والمياه والسياحة.',
      'يواصل الجانبان التشاور في القضايا الدولية ويدعمان تسوية النزاعات بالوسائل السلمية.',
    ],
  },
};
