/** Tra cứu: một đơn vị, một chỉ tiêu, hay lời trong báo cáo. */
export const lookUp = {
  title: "Tra cứu",
  find: "Gõ tên đơn vị, chỉ tiêu hoặc lời trong báo cáo, có dấu hay không",
  figures: (count: number) => `Số liệu: ${count}`,
  texts: (count: number) => `Nội dung: ${count}`,
  none: "Không tìm thấy. Thử gõ ít từ hơn.",
  more: (count: number) => `Còn ${count} chỗ khác. Gõ thêm từ để thu hẹp.`,
  found: (count: number) => `${count} chỗ`,
  line: (name: string, period: string) => `${name}, ${period}`,
  contact: (text: string) => `Liên hệ: ${text}`,
  reason: (text: string) => `Giải trình: ${text}`,
  toCell: (unit: string, name: string) => `Đến ô ${name} của ${unit}`,
};
