/** Vietnamese. */
import type { Language } from '../language.ts';

export const vi: Language = {
  tag: 'vi',
  level: {
    name: /[Đđ]ối tác (?:[Hh]ợp tác )?(?:[Cc]hiến lược(?: [Hh]ợp tác)?(?: [Tt]oàn diện)?(?: [Đđ]ặc biệt)?|[Tt]oàn diện)(?: vì [^,.;]{3,40})?(?: trong thời đại mới)?/gu,
    words: / (?=[Cc]hiến|[Tt]oàn|[Hh]ợp|vì|trong|[Đđ]ặc)/u,
    act: /nâng cấp|nâng|thiết lập|xác lập|tuyên bố|xây dựng|làm sâu sắc|tăng cường|củng cố|phát triển|tái khẳng định|khẳng định|thúc đẩy/giu,
    creates: /^(?:nâng|thiết lập|xác lập|tuyên bố)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)từ (?:quan hệ )?$/iu, behind: /^ (?:lên|thành) /iu },
    between: /^ (?:giữa|với) /iu,
    sector: /^ (?:về|trong lĩnh vực) /iu,
    recalled: /kỷ niệm|năm (?:19|20)\d\d/iu,
  },
  title: {
    headline: '(?:ra|ký|ký kết|công bố|thông qua|phát hành|đưa ra)',
    finite: 'đã|sẽ|cho biết|khẳng định|nhấn mạnh|nêu rõ|diễn ra',
  },
  signing: {
    closes: 'Làm tại',
    keywords: 'làm t|ký tại|lập tại|như nhau',
    authentic: 'làm thành (?:hai|ba|bốn) bản|(?:có )?giá trị (?:pháp lý )?như nhau',
    done: '(?:Làm|Ký|Lập) tại\\s.{0,120}\\d{4}',
  },
  clues: {
    visit: 'Nhận lời mời',
    declares: 'như sau',
    asOne: 'Hai (?:bên|nước|nhà lãnh đạo)|Phía',
    reporter: '^Theo (?:TTXVN|phóng viên)',
    reported: 'Tuyên bố chung (?:nêu|khẳng định|nhấn mạnh|cho biết|cũng)',
  },
  acts: { press: 'thông cáo báo chí', communique: 'thông cáo chung', declaration: 'tuyên ngôn', statement: 'tuyên bố' },
  documents: {
    statement: 'tuyên bố (?:chung|(?:của )?chủ tịch|tầm nhìn|cấp cao)|thông cáo(?: báo chí)? chung|tầm nhìn chung',
    treaty: '\\b(?:hiệp định|hiệp ước)\\b',
  },
  offices: 'Chủ tịch|Thủ tướng|Tổng Bí thư|Tổng thống|Quốc vương|Bộ trưởng',
  signature: {
    marks: 'ký',
    forThe: 'Thay mặt',
    signed: 'đã ký',
    behalf: 'Thay mặt',
    states: 'Vương quốc|Cộng hòa|Chính phủ',
  },
  dating: {
    page: 'cập nhật|ngày đăng|đăng ngày',
    thisAct: 'này được',
    signed: 'làm tại',
    here: 'làm tại|(?:bản )?(?:tuyên bố|thông cáo)(?: chung| báo chí)? này được (?:ký|làm|thông qua)',
    particles: 'tại',
  },
  agencies: 'TTXVN',
  announcing: {
    keywords: 'toàn văn|dưới đây|sau đây',
    lines: ['toàn văn [^:.]{0,200}[:.]$', '^(?:dưới đây|sau đây) là (?:nội dung|toàn văn|bản) [^:.]{0,160}[:.]$'],
    abridged: 'trích',
  },
  actNouns: 'tuyên bố|thông cáo',
  places: {
    behindDay: 'tại ',
    none: 'Chủ|Thủ|Bộ|Chính',
    before: '(?<!\\p{L})tại(?: ?(?:thủ đô|thành phố|TP\\.?))? ?',
    act: ['(?<!\\p{L})(?:hội đàm|hội kiến|gặp|ký|công bố|họp|tuyên bố)(?:[ -][^.;:]{0,60})? tại(?: [^.;:,]{0,24})?'],
    actBehind: 'hội đàm|hội kiến|gặp|ký',
    other: '(?<!\\p{L})(?:sẽ|sắp tới|nhất trí|hoan nghênh|kỷ niệm|nhắc lại)(?!\\p{L})',
    otherBehind: '[,，]? (?:năm tới|vào năm sau)',
  },
  collective: {
    numbers: 'Hai',
    forms: [
      {
        words:
          '(?:(?:lãnh đạo|chính phủ) )?hai (?:bên|nước|nhà lãnh đạo|tổng thống|thủ tướng|chính phủ|nguyên thủ|chủ tịch(?: nước)?|tổng bí thư|bộ trưởng|đảng)',
        count: 2,
        whole: true,
      },
    ],
  },
  furniture: {
    related: 'Xem thêm|Tin liên quan',
    endInBrackets: 'Hết',
    caption: '^(?:Ảnh|Ảnh minh họa)\\s?[:：]',
    menu: 'Trang chủ|In bài(?: viết)?|In trang|Chia sẻ|Quay lại|Về đầu trang|Lên đầu trang|Gửi (?:bình luận|email)|Bình luận|Trả lời|Sao chép liên kết|Sơ đồ (?:trang|cổng|site)|Liên hệ|Thích|Quảng cáo|Đọc (?:thêm|tiếp)|Bài (?:trước|sau|tiếp theo).{0,60}|Tải (?:về|xuống).{0,40}',
    tools:
      'in bài(?: viết)?|in|chia sẻ|bình luận|gửi email|sao chép liên kết|facebook|zalo|twitter|trang chủ|liên hệ|quay lại|về đầu trang|sơ đồ trang|thích|lưu',
    path: '^Trang chủ\\s*(?:>|»|/|›)',
    credit:
      'Thời gian đăng|Nguồn(?: tin)?|Tác giả|Biên tập(?: viên)?|Người dịch|Ngày đăng|Cập nhật(?: lúc)?|Lượt xem|Ảnh|Thực hiện|Phóng viên|Số lượt đọc|Biên dịch|Tag',
    creditLine:
      '^(?:Theo )?\\(?(?:TTXVN|VOV|VNA|PV)(?:/\\S{2,20})?\\)?$|^Theo \\p{Lu}[\\p{L}.+ ]{1,24}$|^(?:PV|P\\.V|BTV)(?: ?\\(.{2,20}\\))?$|^(?:\\p{Lu}\\p{Ll}+ ){1,3}\\((?:tổng hợp|theo [^)]{2,20})\\)$',
    licence: 'Bản quyền thuộc|Giữ bản quyền',
    notice: '^Giấy phép số|^Chọn giọng đọc|^Ghi rõ nguồn|^Vui lòng (?:ghi|dẫn) (?:rõ )?nguồn',
  },
  annexes: 'Phụ lục',
  dateSentences: {
    act: '(?:ra|ký|công bố|thông qua) (?:bản )?(?:tuyên bố|thông cáo)|(?:tuyên bố|thông cáo)[^.]{0,60} được (?:công bố|ký|thông qua)',
    recalls: '(?:hai bên )?nhắc lại',
    meeting: 'gặp (?:gỡ|nhau) tại|hội đàm tại',
    held: [/^[^;]{4,400}(?:họp|gặp gỡ|gặp|hội đàm) tại [^;]{0,60} ngày \d/iu],
    operative: 'như sau',
  },
  edges: {
    preamble: 'Lời nói đầu',
    sections:
      'Tham khảo thêm|Đánh giá bài viết|Tin tức khác|Cơ quan chủ quản|Từ khóa|Tin cùng chuyên mục|Bài liên quan|Tin (?:liên quan|cùng chuyên mục|cùng chủ đề|khác|mới nhất|đọc nhiều|nổi bật)|Bài viết (?:cùng chủ đề|liên quan|khác)|Các (?:tin|bài) (?:khác|liên quan|viết khác)|Bài (?:liên quan|cùng chuyên mục)|Xem (?:thêm|nhiều)|Đọc (?:thêm|nhiều)|Chủ đề|Thẻ|Tags?|Từ khóa|Từ khoá|Ý kiến(?: của bạn| bạn đọc)?(?: ?\\(\\d+\\))?|Bình luận(?: ?\\(\\d+\\))?|Gửi bình luận|Chia sẻ(?: .{1,30})?|Tài liệu (?:đính kèm|liên quan)|Văn bản liên quan|Tệp đính kèm|Theo dòng sự kiện|Có thể bạn quan tâm',
  },
  partyLists: {
    words: 'và với nước chính phủ',
    and: 'và',
  },
  citedDocuments: {
    words: 'tuyên bố|hiệp định|hiệp ước|hiến chương',
  },
  authors: {
    act: 'tuyên bố',
    about: 'về',
    visit: 'thăm|lời mời|hội đàm',
  },
  titleLines: {
    begins: 'nhân dịp|về|giữa|và',
    ends: 'về|giữa|và',
  },
  meetings: {
    speaks: 'thăm|hội đàm|hội nghị',
    recalls: 'kể từ|kỷ niệm|nhắc lại',
    announces: 'sau đây|như sau',
  },
  officeWords: 'Chủ tịch|Thủ tướng|Tổng Bí thư|Tổng thống|Bộ trưởng|Đại sứ|Đại biện|Quốc vương',
  definedTerms: {
    intro: 'sau đây gọi (?:là|chung là|tắt là)',
    parties: 'hai bên|các bên',
  },
  behind: {
    note: 'chú thích|ghi chú|lời (?:tòa soạn|người dịch)',
    inside: 'bản dịch',
    caption: 'ảnh\\s?[:：]',
  },
  labels: {
    units: 'Điều|Phần|Chương|Mục',
    reference: 'của|và',
  },
};
