/** What is there: only what is named may be said of a place. Names as they stand inside a sentence. */
export interface Area {
  /** The road it lies on, or, of a district, its chief road: "Quốc lộ 20". */
  readonly road?: string;
  readonly crops?: readonly string[];
  readonly livestock?: readonly string[];
  /** Products that could be recognised in the programme Mỗi xã một sản phẩm. */
  readonly products?: readonly string[];
  readonly peoples?: readonly string[];
  readonly water?: string;
  readonly sight?: string;
  readonly park?: string;
  readonly festival?: string;
  readonly craft?: string;
  /** "công giáo" many Catholics, "sân bay" land of the airport, "rừng" forest, "lúa" rice, "vùng sâu" remote. */
  readonly tags?: readonly string[];
}

/** A district's area, with how many people a commune has and what they earn. */
export interface DistrictArea extends Area {
  readonly crops: readonly string[];
  readonly livestock: readonly string[];
  readonly products: readonly string[];
  /** Fewest and most people of a commune. */
  readonly people: readonly [number, number];
  /** Income a head in 2023, triệu đồng. */
  readonly income: readonly [number, number];
  /** Years in which its communes were first recognised as nông thôn mới; it followed itself in the last. */
  readonly recognised: readonly [number, number];
}
