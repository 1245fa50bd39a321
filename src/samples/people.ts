import type { Chance } from "./random";

/** Ông or bà: names, titles and positions of one person agree. */
export interface Person {
  readonly name: string;
  readonly title: "ông" | "bà";
}

const surnames =
  "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Đinh Trịnh Mai Tạ Lương Cao".split(
    " ",
  );
const men = {
  middle: "Văn Văn Văn Hữu Đức Minh Quốc Thanh Công Đình Xuân Ngọc Trọng Hoàng Thế Bá".split(" "),
  given:
    "Hùng Dũng Cường Tuấn Thành Long Sơn Phong Hải Bình Lâm Phúc Tài Lộc Nghĩa Trung Kiên Thắng Vinh Quang Hiệp Đạt Khoa Lợi Nam Chiến Toàn Hậu".split(
      " ",
    ),
};
const women = {
  middle: ["Thị", "Thị", "Thị", "Thị Ngọc", "Thị Thanh", "Thị Kim", "Thị Hồng", "Thị Thu", "Kim", "Thu"],
  given:
    "Hoa Lan Mai Hương Nga Hạnh Thảo Yến Nhung Phượng Thủy Hằng Vân Loan Hiền Liên Trang Dung Tuyết Cúc Oanh Nguyệt Huệ Thơm Lệ Diệu".split(
      " ",
    ),
};

/** Surnames one meets beside the common ones where these peoples live. */
const surnamesOf: Readonly<Record<string, readonly string[]>> = {
  Hoa: ["Vòng", "Lầu", "Chướng", "Lìu", "Thòng"],
  "Chơ Ro": ["Điểu", "Thổ"],
  Tày: ["Nông", "Hoàng", "Lộc"],
  Nùng: ["Nông", "Lương", "Hứa"],
  Chăm: ["Kim", "Chàm"],
};

/** One person; `peoples` are those that live here, of whom one in six is taken. */
export function somePerson(
  chance: Chance,
  { title, peoples = [] }: { title?: Person["title"]; peoples?: readonly string[] } = {},
): Person {
  const said = title ?? (chance.happens(0.36) ? "bà" : "ông");
  const { middle, given } = said === "ông" ? men : women;
  const here = peoples.flatMap((people) => surnamesOf[people] ?? []);
  const surname = here.length > 0 && chance.happens(1 / 6) ? chance.pick(here) : chance.pick(surnames);
  return { title: said, name: `${surname} ${chance.pick(middle)} ${chance.pick(given)}` };
}

/** Is this a woman's name? Every name above tells by its middle or given name. */
export const isWomansName = (name: string): boolean =>
  / Thị /.test(name) || women.given.includes(name.split(" ").at(-1) ?? "");
