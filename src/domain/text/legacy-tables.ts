/**
 * Letters of the two old encodings as Unicode reads them, and the letters they mean. Facts: TCVN 5712 (glibc's table);
 * VNI by its rule of base letter + mark, checked against published comparison tables. Soft hyphen U+00AD is ư in TCVN3.
 */
/** Pairs: the character as read, then the letter it means. */
export const tcvn3Pairs =
  "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

/** "key=letter", longest key first. */
export const vniPairs =
  "AÀ=Ầ AÁ=Ấ AÂ=Â AÃ=Ẫ AÄ=Ậ AÅ=Ẩ AÈ=Ằ AÉ=Ắ AÊ=Ă AË=Ặ AÏ=Ạ AÕ=Ã AØ=À AÙ=Á AÚ=Ẳ AÛ=Ả AÜ=Ẵ Aà=Ầ Aá=Ấ Aâ=Â Aã=Ẫ Aä=Ậ Aå=Ẩ Aè=Ằ Aé=Ắ Aê=Ă Aë=Ặ Aï=Ạ Aõ=Ã Aø=À Aù=Á Aú=Ẳ Aû=Ả Aü=Ẵ EÀ=Ề EÁ=Ế EÂ=Ê EÃ=Ễ EÄ=Ệ EÅ=Ể EÏ=Ẹ EÕ=Ẽ EØ=È EÙ=É EÛ=Ẻ Eà=Ề Eá=Ế Eâ=Ê Eã=Ễ Eä=Ệ Eå=Ể Eï=Ẹ Eõ=Ẽ Eø=È Eù=É Eû=Ẻ OÀ=Ồ OÁ=Ố OÂ=Ô OÃ=Ỗ OÄ=Ộ OÅ=Ổ OÏ=Ọ OÕ=Õ OØ=Ò OÙ=Ó OÛ=Ỏ Oà=Ồ Oá=Ố Oâ=Ô Oã=Ỗ Oä=Ộ Oå=Ổ Oï=Ọ Oõ=Õ Oø=Ò Où=Ó Oû=Ỏ UÏ=Ụ UÕ=Ũ UØ=Ù UÙ=Ú UÛ=Ủ Uï=Ụ Uõ=Ũ Uø=Ù Uù=Ú Uû=Ủ YÕ=Ỹ YØ=Ỳ YÙ=Ý YÛ=Ỷ Yõ=Ỹ Yø=Ỳ Yù=Ý Yû=Ỷ aà=ầ aá=ấ aâ=â aã=ẫ aä=ậ aå=ẩ aè=ằ aé=ắ aê=ă aë=ặ aï=ạ aõ=ã aø=à aù=á aú=ẳ aû=ả aü=ẵ eà=ề eá=ế eâ=ê eã=ễ eä=ệ eå=ể eï=ẹ eõ=ẽ eø=è eù=é eû=ẻ oà=ồ oá=ố oâ=ô oã=ỗ oä=ộ oå=ổ oï=ọ oõ=õ oø=ò où=ó oû=ỏ uï=ụ uõ=ũ uø=ù uù=ú uû=ủ yõ=ỹ yø=ỳ yù=ý yû=ỷ ÔÏ=Ợ ÔÕ=Ỡ ÔØ=Ờ ÔÙ=Ớ ÔÛ=Ở Ôï=Ợ Ôõ=Ỡ Ôø=Ờ Ôù=Ớ Ôû=Ở ÖÏ=Ự ÖÕ=Ữ ÖØ=Ừ ÖÙ=Ứ ÖÛ=Ử Öï=Ự Öõ=Ữ Öø=Ừ Öù=Ứ Öû=Ử ôï=ợ ôõ=ỡ ôø=ờ ôù=ớ ôû=ở öï=ự öõ=ữ öø=ừ öù=ứ öû=ử Æ=Ỉ Ì=Ì Í=Í Î=Ỵ Ñ=Đ Ò=Ị Ó=Ĩ Ô=Ơ Ö=Ư æ=ỉ ì=ì í=í î=ỵ ñ=đ ò=ị ó=ĩ ô=ơ ö=ư";
