/** Lines that sites print below a text, by language, and texts in those languages that the endings do not have. */

interface PageText {
  title: string;
  body: string[];
  date: string;
}

/** Rows of buttons, credits, labels, lists of other articles, comments, what the site says of itself. */
export const pageLines: Record<string, readonly string[]> = {
  'zh-Hans': [
    '【打印本页】【关闭窗口】',
    '责任编辑：小林',
    '编辑 | 阿梅',
    '标签：外交 约旦',
    '相关阅读：',
    '往期推荐',
    '上一篇：两国签署多项文件',
    '发表回复',
    '版权所有 远山网',
    '未经书面授权禁止使用',
    '分享到 微信 微博',
  ],
  'zh-Hant': [
    '讚　分享',
    '記者：小明',
    '延伸閱讀',
    '留言板　共 3 則留言',
    '※ 本文觀點不代表本報立場',
    '上一則：兩國簽署文件',
    '聯絡我們　網站地圖',
  ],
  en: [
    'Share on Facebook | Copy link | Print this page',
    'Media contact: Jane Roe, 0400 000 000',
    'Tags: Jordan, water',
    'Related news',
    '4 comments',
    'Next article',
    'Privacy policy  About us  Disclaimers',
    'To unsubscribe from this list, reply to this message with the word STOP.',
    'Joint statement (PDF, 120 KB)',
    'This page was last edited on 5 January 2032.',
    'ENDS',
  ],
  fr: [
    'Partager sur Facebook · Copier le lien',
    'Crédit photo : ministère',
    'Mots-clés : eau, forêt',
    'À lire aussi',
    'Laisser un commentaire',
    'Mentions légales',
    'Seul le prononcé fait foi.',
    'Télécharger le document (PDF – 120 Ko)',
  ],
  es: [
    'Compartir en redes sociales',
    'Foto: Presidencia',
    'Etiquetas: agua, comercio',
    'Noticias relacionadas',
    'Deja un comentario',
    'Aviso legal | Accesibilidad | Mapa web',
    'Última actualización: 14 de junio de 2031',
    'Volver al índice',
  ],
  ru: [
    'Поделиться: ВКонтакте Телеграм',
    'Источник: пресс-служба',
    'Читайте также',
    'Версия для печати',
    'Комментарии (2)',
    'При использовании материалов ссылка на сайт обязательна.',
    'Все права защищены',
  ],
  pt: [
    'Compartilhe: Facebook Twitter',
    'Tags: água comércio',
    'Leia também',
    'Notícias relacionadas',
    'Voltar ao topo',
    'Todos os direitos reservados',
  ],
  vi: [
    'Chia sẻ bài viết',
    'Tác giả: Minh',
    'Từ khóa: nông nghiệp',
    'Tin liên quan',
    'Ý kiến của bạn (0)',
    'Bản quyền thuộc Báo Điện tử',
    'Theo TTXVN',
  ],
  ja: ['シェアする', '関連リンク', 'このページのトップへ戻る', 'タグ：外交', 'モンゴル国へ戻る', 'お問い合わせ'],
  ko: [
    '목록',
    '첨부파일: 공동성명_영문.pdf',
    '이전글 대통령 도착',
    '관련 기사',
    '댓글 (2)',
    '무단 전재 및 재배포 금지',
  ],
  de: [
    'Drucken | Teilen | Kontakt',
    'Schlagworte: Wasser, Handel',
    'Weitere Informationen zum Thema',
    'Nach oben',
    'Impressum Datenschutz Barrierefreiheit',
    'Rückfragen & Kontakt:',
  ],
  it: [
    'Condividi: Facebook Stampa',
    'Argomenti: acqua, energia',
    'Leggi anche',
    'Potrebbe interessarti anche',
    'Note legali – Privacy – Cookie',
    'Ultimo aggiornamento: 14 giugno 2031',
  ],
  id: ['Penulis: Siti', 'Baca juga: Presiden tiba di Jakarta', 'Bagikan artikel ini', 'Berita Terkait', 'Komentar'],
  ar: ['المصدر: وكالة الأنباء', 'مواضيع ذات صلة', 'شارك الخبر: فيسبوك تويتر', 'التعليقات (2)', 'جميع الحقوق محفوظة'],
};

export const furtherTexts: Record<string, PageText> = {
  de: {
    title: 'Gemeinsame Erklärung der Bundesrepublik Deutschland und der Republik Chile',
    body: [
      'Der Bundeskanzler der Bundesrepublik Deutschland und der Präsident der Republik Chile würdigen die engen Beziehungen beider Länder.',
      'Beide Seiten vertiefen ihre Zusammenarbeit bei Wasserstoff und Lithium und fördern den Austausch in der Wissenschaft.',
      'Beide Seiten setzen ihre Gespräche über den Schutz der Wälder im kommenden Jahr fort.',
    ],
    date: 'Berlin, 13. Juni 2031',
  },
  it: {
    title: 'Dichiarazione congiunta tra la Repubblica Italiana e la Repubblica d’Albania',
    body: [
      'Il Presidente del Consiglio dei Ministri della Repubblica Italiana e il Primo Ministro della Repubblica d’Albania dichiarano quanto segue.',
      'Le Parti rafforzano la cooperazione in materia di energia e di acqua tra le due sponde.',
      'Le Parti sostengono i negoziati di adesione dell’Albania con l’Unione europea.',
    ],
    date: 'Roma, 13 giugno 2031',
  },
  id: {
    title: 'Pernyataan Bersama Republik Indonesia dan Republik Türkiye',
    body: [
      'Presiden Republik Indonesia menerima Presiden Republik Türkiye dan membahas hubungan bilateral kedua negara.',
      'Kedua pemimpin sepakat meningkatkan perdagangan dan investasi di bidang pertanian.',
      'Kedua pemimpin mendukung pertukaran pelajar dan peneliti antara kedua negara.',
    ],
    date: 'Bogor, 13 Juni 2031',
  },
  ar: {
    title: 'بيان مشترك بين المملكة العربية السعودية وجمهورية مصر العربية',
    body: [
      'بدعوة كريمة من رئيس جمهورية مصر العربية قام ولي عهد المملكة العربية السعودية بزيارة رسمية إلى القاهرة.',
      'واتفق الجانبان على تعزيز التعاون في مجالات الطاقة والنقل والمياه خلال السنوات القادمة.',
      'وأكد الجانبان أهمية استقرار المنطقة والعالم وحل النزاعات بالطرق السلمية.',
    ],
    date: 'القاهرة، 13 يونيو 2031',
  },
};
