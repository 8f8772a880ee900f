/** Words of office under a signature, by which an office is told from a name. */

/** Words of office, matched on folded text; Chinese ones first, which also end an office in officeEnd. */
export const hanOffices =
  '主席|总统|总理|首相|国王|苏丹|埃米尔|大公|亲王|女王|女皇|天皇|王储|太子|部长官?|外长|大臣|代表|大使|公使|领事|参赞|专员|代办|国务卿|国务委员|委员长|委员|议长|秘书长|秘书|总书记|书记|总干事|干事长|主任|局长|署长|厅长|司长|团长|司令|总参谋长|省长|州长|市长|行政长官|长官|总督|特首|发言人|高级代表|大统领|总长|首席|顾问|特使|议员|院长|行长|会长';
/** A word of office in any language, or what makes an envoy of one: 驻. */
export const officeWord = new RegExp(
  `^驻|${hanOffices}|${String.raw`President|Prime Minister|Chancellor|Minister|Secretary|Chairman|Chairperson|King|Queen|Sultan|Emir|Amir|Crown Prince|Ambassador|Commissioner|Representative|Plenipotentiary|High Representative|Governor|Taoiseach|Президент|Премьер|Министр|Председатель|Посол|総理|大統領|長官|대통령|주석|총리|장관|위원장|국무위원|Chủ tịch|Thủ tướng|Tổng Bí thư|Tổng thống|Bộ trưởng|Président|Premier ministre|Ministre|Presidente|Primer Ministro|Ministro|Primeiro-Ministro|Chargé|Charge d['’]Affaires|Plenipotenciario|Plénipotentiaire|Embajador|Ambassadeur|Embaixador|Canciller|Chanceler|Chancelier|Secretario|Secrétaire|Secretário|Consul|Посланник|Поверенн|Секретар|Глава|Уполномоченн|대사|대표|국왕|Đại sứ|Đại biện|Quốc vương|Präsident|Bundeskanzler|Bundesminister|Außenminister|Botschafter|Presiden|Perdana Menteri|Menteri|Duta Besar|Ambasciatore|Presidenta|Ministra|Embajadora|رئيس|وزير|ملك|أمير|سفير|سلطان`}`,
  'iu',
);
