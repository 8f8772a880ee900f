/** Korean. */
import type { Language } from '../language.ts';

export const ko: Language = {
  tag: 'ko',
  countries: 'kor',
  level: {
    name: /(?:(?:전면적|포괄적|전략적|특별|글로벌|미래지향적|전천후|협력적?|전략|상호 신뢰|건설적|전방위)[ ]?)+(?:동반자(?: ?관계)?|파트너십)/gu,
    words: / /u,
    act: /격상|승격|수립|구축|발전|심화|재확인|확인|강화|선언/gu,
    creates: /^(?:격상|승격|수립|구축)/u,
    acts: 'behind',
    old: { before: /^/u, behind: /^(?:의 수준)?에서 /u },
    between: /(?!)/u,
    sector: /분야(?:의)? ?$/u,
    recalled: /주년|년에 |이래/u,
  },
  signing: {
    keywords: '작성|정본',
    authentic: '(?:[2-4２-４]|두|세|네)\\s?부(?:를|로)?\\s?작성|동등하게 정본',
  },
  clues: {
    visit: '초청\\s?으로',
    declares: '다음과 같이',
    asOne: '양측|양국|쌍방|양 ?정상은|대한민국|중화인민공화국',
    reported: '성명(?:은|에서)[^.]{0,80}(?:밝혔다|강조했다|전했다)',
  },
  acts: { press: '언론발표문', communique: '공동발표문|코뮈니케', declaration: '선언', statement: '성명' },
  documents: {
    statement: '(?:공동|의장)\\s?(?:성명|선언|발표문|언론\\s?발표문|보도문|코뮈니케)|선언문?(?=$|\\s|[)(「」])',
    treaty: '조약|협정',
  },
  offices: '장관|대통령|총리|위원장',
  signature: { signed: '서명|국인' },
  dating: {
    page: '작성|입력|등록|게시|수정',
    thisAct: '(?:이|본) ?(?:공동|성명|선언)',
    signed: '채택|서명',
    particles: '한국',
  },
  announcing: {
    keywords: '다음|아래',
    lines: [
      '(?:전문|내용|요지)(?:은|는)?\\s?(?:다음과|아래와) 같(?:다|습니다)\\s*[.:]?$',
      '^(?:\\([^)]{2,24}\\) ?(?:\\S{2,4} (?:특파원|기자) ?)?= ?)?다음은 .{0,100}(?:전문|내용|요지)(?:이다|입니다)?\\s*[.:]?$',
    ],
    abridged: '요지',
  },
  actNouns: '성명|선언|발표문',
  places: {
    behind: '시? ?에서',
    actBehind: '회담|회동|서명|발표|개최|만나',
    other: '차기|예정|내년',
    otherBehind: '[^。]{0,10}내년',
  },
  collective: {
    forms: [
      {
        words: '(?<![\\uac00-\\ud7af])(?:양국(?: ?(?:정상|정부|외교장관))?|양측|쌍방|양 ?정상|두 ?정상|두 ?나라)',
        count: 2,
      },
    ],
    othersBefore: /(?:분쟁|당사자) ?$/u,
  },
  furniture: {
    button: '원문\\s?보기|원문보기',
    related: '관련\\s?(?:기사|뉴스)',
    stamp: '^(?:송고시간|기사\\s?입력|입력|수정|등록일?|작성일|게시일)\\s*[:：]?\\s*\\d{4}[-./년]',
    credit: '출처',
    licence: '저작권자|무단\\s?전재|재배포\\s?금지',
    end: '끝\\.?',
    endInBrackets: '끝',
    endBehind: '(?<=다\\.\\s)끝\\.?',
  },
  annexes: '부속서',
  dateSentences: {
    operative: '다음과 같이',
  },
  edges: {
    preamble: '전문',
    sections: '태그|관련 ?(?:글|문서)',
  },
  partyLists: {
    characters: '와|과|및|정부|대통령|주석',
  },
  citedDocuments: {
    words: '성명|선언|조약|협정',
  },
  authors: {
    visit: '방문|초청|회담',
    invitation: '초청',
    subject: '에 관한',
    invited: ['(.{2,40}?)[은는] (.{2,40}?)의 초청'],
    members: '회원국',
  },
  pairBehind: '양국|수교|공동|관계|정상|간',
  meetings: {
    speaks: '방문|회담',
    recalls: '이래|주년',
    announces: '다음',
  },
  officeWords: '대통령|주석|총리|장관|위원장|국무위원|대사|대표|국왕',
  definedTerms: {
    intro: '이하',
    parties: '양측|쌍방',
  },
};
