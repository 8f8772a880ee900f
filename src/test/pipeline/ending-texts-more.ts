/** More languages for the test of endings. */
import type { EndingTexts } from './ending-texts.ts';

export const more: Record<string, EndingTexts> = {
  ja: {
    title: '日本国とモンゴル国との間の共同声明',
    body: [
      'モンゴル国首相の招待により、日本国内閣総理大臣は2031年6月12日から13日までモンゴルを公式訪問した。',
      '双方は、両国の関係が順調に発展していることを歓迎し、今後も努力することで一致した。',
      '双方は、貿易と投資を拡大し、農業及び観光の分野における協力を強化することを確認した。',
      '双方は、国際的な課題について緊密に連絡を取り、紛争の平和的解決を支持する。',
    ],
    offices: ['日本国内閣総理大臣', 'モンゴル国首相'],
    names: ['山田太郎', 'バトエルデネ'],
    date: '2031年6月13日　ウランバートル',
    mark: '（署名）',
    formula: '2031年6月13日にウランバートルで、ひとしく正文である日本語及びモンゴル語により本書二通を作成した。',
    heads: ['日本国のために　　　　モンゴル国のために', '代　表　　　　　　　代　表'],
    notes: ['（注：仮訳。原文は英語。）', '訳注：固有名詞の表記は、両国の外務省の慣用に従い、一部を改めたものである。'],
    next: '同日夜、総理大臣は国立劇場で開かれた音楽会に出席し、二百人の子どもたちの合唱に耳を傾けた。',
  },
  ko: {
    title: '대한민국과 몽골국 간 공동성명',
    body: [
      '몽골국 대통령의 초청으로 대한민국 대통령은 2031년 6월 12일부터 13일까지 몽골을 국빈 방문하였다.',
      '양측은 양국 관계가 순조롭게 발전하고 있음을 환영하고 앞으로도 노력하기로 하였다.',
      '양측은 무역과 투자를 확대하고 농업과 관광 분야의 협력을 강화하기로 합의하였다.',
      '양측은 국제 문제에 관하여 긴밀히 소통하고 분쟁의 평화적 해결을 지지한다.',
    ],
    offices: ['대한민국 대통령', '몽골국 대통령'],
    names: ['김하나', '바트에르덴'],
    date: '2031년 6월 13일 울란바토르',
    mark: '(서명)',
    formula: '2031년 6월 13일 울란바토르에서 동등하게 정본인 한국어와 몽골어로 각 2부를 작성하였다.',
    heads: ['대한민국 대표          몽골국 대표', '외교부장관          외교장관'],
    notes: ['(비공식 번역)', '주: 이 글은 회담 뒤에 배포된 문서를 따랐으며 문장 부호만 일부 고쳤다.'],
    next: '그날 저녁 대통령은 국립극장에서 열린 음악회에 참석하여 이백 명 어린이들의 합창을 들었다.',
  },
  pt: {
    title: 'Declaração conjunta da República Federativa do Brasil e da República de Angola',
    body: [
      'A convite do Presidente do Brasil, o Presidente de Angola realizou visita de Estado ao Brasil de 12 a 13 de junho de 2031.',
      'As Partes concordaram em que suas relações se desenvolveram bem e servem aos interesses dos dois povos.',
      'As Partes decidiram ampliar o comércio e os investimentos e promover a cooperação agrícola e pesqueira.',
      'As Partes manterão contato estreito sobre as questões internacionais e apoiam a solução pacífica das controvérsias.',
    ],
    offices: [
      'Presidente da República Federativa do Brasil',
      'Ministro das Relações Exteriores da República de Angola',
    ],
    names: ['Helena Moreira', 'Paulo Kiala'],
    date: 'Brasília, 13 de junho de 2031',
    mark: '(assinado)',
    formula:
      'Feito em Brasília, em 13 de junho de 2031, em dois exemplares originais em português, ambos igualmente autênticos.',
    heads: ['Pelo Governo da República Federativa do Brasil', 'Pelo Governo da República de Angola'],
    notes: [
      '(Tradução não oficial.)',
      'Nota da redação: este texto segue o exemplar que foi distribuído depois das conversações, com sua pontuação.',
    ],
    next: 'À noite o Presidente assistiu a um concerto no Teatro Nacional, onde um coro de duzentas crianças cantou canções dos dois países.',
  },
  vi: {
    title: 'Tuyên bố chung Việt Nam - Mông Cổ',
    body: [
      'Nhận lời mời của Tổng thống Mông Cổ, Chủ tịch nước Việt Nam đã thăm cấp Nhà nước Mông Cổ từ ngày 12 đến ngày 13 tháng 6 năm 2031.',
      'Hai bên nhất trí rằng quan hệ hai nước phát triển tốt đẹp và phục vụ lợi ích của nhân dân hai nước.',
      'Hai bên nhất trí mở rộng thương mại và đầu tư, thúc đẩy hợp tác nông nghiệp và du lịch.',
      'Hai bên sẽ giữ liên hệ chặt chẽ về các vấn đề quốc tế và ủng hộ giải quyết hòa bình các tranh chấp.',
    ],
    offices: ['Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Tổng thống Mông Cổ'],
    names: ['Nguyễn Văn An', 'Batbold'],
    date: 'Ulan Bator, ngày 13 tháng 6 năm 2031',
    mark: '(đã ký)',
    formula:
      'Làm tại Ulan Bator ngày 13 tháng 6 năm 2031, làm thành hai bản bằng tiếng Việt và tiếng Mông Cổ, có giá trị như nhau.',
    heads: ['Thay mặt Chính phủ Việt Nam', 'Thay mặt Chính phủ Mông Cổ'],
    notes: [
      '(Bản dịch không chính thức.)',
      'Ghi chú: văn bản này theo bản được phát sau hội đàm, giữ nguyên dấu câu của bản gốc.',
    ],
    next: 'Buổi tối, Chủ tịch nước dự buổi hòa nhạc tại nhà hát quốc gia, nơi hai trăm em thiếu nhi hát những bài ca của hai nước.',
  },
};
