/** Texts and endings in several languages, from which the test of endings puts documents together. */
export interface EndingTexts {
  title: string;
  body: string[];
  offices: [string, string];
  names: [string, string];
  date: string;
  /** Signed, in brackets behind a name. */
  mark: string;
  /** Closes the text; the signatures stand below. */
  formula: string;
  /** Heads of columns below the formula. */
  heads: [string, string];
  /** What stands behind and tells what it is. */
  notes: string[];
  /** What stands behind and does not. */
  next: string;
}

export const languages: Record<string, EndingTexts> = {
  'zh-Hans': {
    title: '中华人民共和国和约旦哈希姆王国联合声明',
    body: [
      '应约旦国王邀请，中华人民共和国主席于2031年6月12日至13日对约旦进行国事访问，两国元首就共同关心的问题交换了意见。',
      '双方一致认为，两国关系发展良好，符合两国人民的根本利益，愿为此继续努力。',
      '双方同意扩大贸易和投资往来，加强农业、水利和旅游领域的合作，鼓励青年交流。',
      '双方愿在国际和地区事务中保持沟通，支持以和平方式解决争端。',
    ],
    offices: ['中华人民共和国主席', '约旦哈希姆王国国王'],
    names: ['张三', '约翰'],
    date: '2031年6月13日于安曼',
    mark: '（签字）',
    formula: '本声明于二〇三一年六月十三日在安曼签署，一式两份，每份均用中文和阿拉伯文写成，两种文本同等作准。',
    heads: ['中华人民共和国　　　　约旦哈希姆王国', '代　表　　　　　　　代　表'],
    notes: [
      '（本文转自某网站，编辑有删改。）',
      '注：本文根据会后散发的中文本录入，标点略有改动，供读者查考时参照。',
      '译者注：约旦方面的名称从其官方译名，个别地名按照通行的写法译出，下同。',
      '图为两国元首在签字仪式上握手。某某摄',
    ],
    next: '当天晚上，国王在王宫举行盛大晚宴，欢迎主席一行，宾主共同观看了民族舞蹈和马术表演，气氛十分热烈。',
  },
  'zh-Hant': {
    title: '中華人民共和國和約旦哈希姆王國聯合聲明',
    body: [
      '應約旦國王邀請，中華人民共和國主席於2031年6月12日至13日對約旦進行國事訪問，兩國元首就共同關心的問題交換了意見。',
      '雙方一致認為，兩國關係發展良好，符合兩國人民的根本利益，願為此繼續努力。',
      '雙方同意擴大貿易和投資往來，加強農業、水利和旅遊領域的合作，鼓勵青年交流。',
      '雙方願在國際和地區事務中保持溝通，支持以和平方式解決爭端。',
    ],
    offices: ['中華人民共和國外交部長', '約旦哈希姆王國外交大臣'],
    names: ['張三', '約翰'],
    date: '二〇三一年六月十三日於安曼',
    mark: '（簽字）',
    formula: '本聲明於二〇三一年六月十三日在安曼簽署，一式兩份，每份均用中文和阿拉伯文寫成，兩種文本同等作準。',
    heads: ['中華人民共和國　　　　約旦哈希姆王國', '代　表　　　　　　　代　表'],
    notes: [
      '（本文轉載自某報，編輯部有刪節。）',
      '註：本文依會後散發的中文本錄入，標點略有更動，謹供讀者參考之用。',
      '譯註：約旦方面的名稱從其官方譯名，個別地名按照通行的寫法譯出，下同。',
      '圖為兩國外長在簽字儀式上握手。某某攝',
    ],
    next: '當天晚上，國王在王宮舉行盛大晚宴，歡迎貴賓一行，賓主共同觀看了民族舞蹈和馬術表演，氣氛十分熱烈。',
  },
  en: {
    title: 'Joint Statement of the Republic of Kenya and the Kingdom of Norway',
    body: [
      'At the invitation of the King of Norway, the President of Kenya paid a state visit to Norway from 12 to 13 June 2031.',
      'The two sides agreed that their relations have developed well and that they serve the interests of both peoples.',
      'The two sides decided to expand trade and investment and to promote cooperation in forestry and fisheries.',
      'The two sides will keep in close contact on international questions and support the peaceful settlement of disputes.',
    ],
    offices: ['President of the Republic of Kenya', 'Prime Minister of the Kingdom of Norway'],
    names: ['Jane Wambui', 'Kari Nordmann'],
    date: 'Oslo, 13 June 2031',
    mark: '(signed)',
    formula:
      'Done at Oslo on 13 June 2031, in duplicate, in the English and Norwegian languages, both texts being equally authentic.',
    heads: ['For the Government of the Republic of Kenya', 'For the Government of the Kingdom of Norway'],
    notes: [
      '(Unofficial translation, edited for this website.)',
      'Note: this text follows the copy that was handed out after the talks, with the punctuation of the English version.',
      'Translator’s note: the names of the two ministries are given as they were in use at the time of the visit.',
      'Photo: the two leaders shake hands at the ceremony in the City Hall.',
    ],
    next: 'In the evening the President attended a concert in the opera house, where a choir of two hundred children sang songs from both countries.',
  },
  fr: {
    title: 'Déclaration conjointe de la République tunisienne et du Royaume de Belgique',
    body: [
      'À l’invitation du Roi des Belges, le Président de la République tunisienne a effectué une visite d’État en Belgique du 12 au 13 juin 2031.',
      'Les deux parties se sont félicitées du développement de leurs relations, qui servent les intérêts des deux peuples.',
      'Les deux parties sont convenues de développer le commerce et les investissements, ainsi que la coopération agricole.',
      'Les deux parties resteront en contact étroit sur les questions internationales et soutiennent le règlement pacifique des différends.',
    ],
    offices: ['Président de la République tunisienne', 'Premier Ministre du Royaume de Belgique'],
    names: ['Amira Selmani', 'Luc Verhaegen'],
    date: 'Bruxelles, le 13 juin 2031',
    mark: '(signé)',
    formula:
      'Fait à Bruxelles, le 13 juin 2031, en double exemplaire, en langues arabe et française, les deux textes faisant également foi.',
    heads: ['Pour le Gouvernement de la République tunisienne', 'Pour le Gouvernement du Royaume de Belgique'],
    notes: [
      '(Traduction non officielle.)',
      'Note de la rédaction : ce texte suit l’exemplaire qui a été distribué après les entretiens, avec sa ponctuation.',
      'N.B. Les noms des deux ministères sont donnés tels qu’ils étaient en usage au moment de la visite.',
      'Photo : les deux chefs d’État se serrent la main à l’hôtel de ville.',
    ],
    next: 'Dans la soirée, le Président a assisté à un concert à la Monnaie, où un chœur de deux cents enfants a chanté des airs des deux pays.',
  },
  es: {
    title: 'Declaración conjunta de la República de Chile y el Reino de España',
    body: [
      'Por invitación del Rey de España, el Presidente de la República de Chile realizó una visita de Estado a España del 12 al 13 de junio de 2031.',
      'Las Partes coincidieron en que sus relaciones se han desarrollado bien y sirven a los intereses de ambos pueblos.',
      'Las Partes acordaron ampliar el comercio y las inversiones y promover la cooperación agrícola y pesquera.',
      'Las Partes mantendrán un contacto estrecho sobre las cuestiones internacionales y apoyan el arreglo pacífico de las controversias.',
    ],
    offices: ['Presidente de la República de Chile', 'Ministro de Asuntos Exteriores del Reino de España'],
    names: ['Andrés Fuentealba', 'Carmen Salvatierra'],
    date: 'Madrid, 13 de junio de 2031',
    mark: '(firmado)',
    formula:
      'Hecho en Madrid, el 13 de junio de 2031, en dos ejemplares originales en español, siendo ambos textos igualmente auténticos.',
    heads: ['Por el Gobierno de la República de Chile', 'Por el Gobierno del Reino de España'],
    notes: [
      '(Traducción no oficial.)',
      'Nota de la redacción: este texto sigue el ejemplar que se repartió después de las conversaciones, con su puntuación.',
      'Nota: los nombres de los dos ministerios se dan como estaban en uso en el momento de la visita.',
      'Foto: los dos mandatarios se dan la mano en el ayuntamiento.',
    ],
    next: 'Por la noche el Presidente asistió a un concierto en el Teatro Real, donde un coro de doscientos niños cantó canciones de los dos países.',
  },
  ru: {
    title: 'Совместное заявление Российской Федерации и Республики Беларусь',
    body: [
      'По приглашению Президента Республики Беларусь Президент Российской Федерации посетил Минск с государственным визитом 12–13 июня 2031 года.',
      'Стороны отмечают, что двусторонние отношения развиваются успешно и отвечают интересам народов двух стран.',
      'Стороны договорились расширять торговлю и инвестиции, развивать сотрудничество в сельском хозяйстве и туризме.',
      'Стороны будут поддерживать тесные контакты по международным вопросам и выступают за мирное урегулирование споров.',
    ],
    offices: ['Президент Российской Федерации', 'Президент Республики Беларусь'],
    names: ['И. Иванов', 'П. Петрович'],
    date: 'Минск, 13 июня 2031 года',
    mark: '(подпись)',
    formula:
      'Совершено в Минске 13 июня 2031 года в двух экземплярах на русском языке, причём оба текста имеют одинаковую силу.',
    heads: ['За Правительство Российской Федерации', 'За Правительство Республики Беларусь'],
    notes: [
      '(Неофициальный перевод.)',
      'Примечание: текст приводится по экземпляру, розданному после переговоров, с сохранением его пунктуации.',
      'Прим. редакции: названия министерств даны в том виде, в каком они употреблялись во время визита.',
      'Фото: главы государств пожимают руки в здании городского совета.',
    ],
    next: 'Вечером Президент побывал на концерте в оперном театре, где хор из двухсот детей исполнил песни народов двух стран.',
  },
};
