package dev.goodword.surveys.comments;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What tells of people by its form alone, in English and in Chinese, in the order in
 * which it is looked for.
 *
 * @param mark what stands in its place
 */
record Telltale(Mark mark, Pattern form) {

	private static final String LATIN = "[A-Za-z0-9]";

	private static final String HOST = "[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:com|cn|org|net|io|co|de|me|info|dev|"
			+ "app|edu|gov|example|top|xyz)";

	private static final String NOT_BEFORE = "(?<!" + LATIN + ")";

	private static final String DOT = "(?:\\.|\\s?[(\\[{]\\s*dot\\s*[)\\]}]\\s?|\\sdot\\s|\\s\\.\\s|点)";

	private static final String APP = "(?i)(?:微信|wechat|weixin|(?<![a-z])(?:wx|vx)|[vVＶ]信|薇信|威信|(?<![a-z])qq|扣扣"
			+ "|telegram|whatsapp|linkedin|instagram|微博|抖音|小红书|skype|facebook)";

	private static final String DIGIT = "[\\d〇零一二三四五六七八九幺]";

	/** Not where a whole date begins, which has as many digits. */
	private static final String NO_DAY = "(?<!\\d)(?!(?:19|20)\\d\\d\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,2}(?!\\s?[./-]?\\d))"
			+ "(?!\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d(?!\\d))";

	private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
			+ "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

	private static final String NTH = "(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth"
			+ "|ninth|tenth|eleventh|twelfth|thirteenth|(?:four|fif|six|seven|eigh|nine)teenth|twentieth"
			+ "|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first)";

	private static final String WORD_DIGIT = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)";

	private static final String NUMERAL = "[\\d〇零一二三四五六七八九十]";

	private static final String SURNAME = "(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁"
			+ "潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤白])";

	private static final String TITLE = "(?:总(?![是会要共体算结之的])|经理|老师|先生|女士|小姐|太太|主管|总监|主任|部长|院长|教授"
			+ "|博士|工程师|工(?![作资程时期厂具业人会艺种])|哥|姐(?!妹)|老板|董(?!事)|HR|hr|Hr|面试官|某某|某)";

	/** All of them. */
	static final List<Telltale> ALL = List.of(
			of(Mark.MAIL, "[A-Za-z0-9._%+-]+\\s?@\\s?[A-Za-z0-9-]+(?:" + DOT + "[A-Za-z0-9-]+)+"),
			of(Mark.MAIL,
					"(?i)[a-z0-9._%+-]+\\s?(?:[(\\[{]\\s*(?:at|a)\\s*[)\\]}]|艾特)\\s?[a-z0-9-]+(?:" + DOT
							+ "[a-z0-9-]+)+"),
			of(Mark.MAIL, "(?i)[a-z0-9._%+-]+\\sat\\s[a-z0-9-]+(?:\\sdot\\s[a-z0-9-]+)+"),
			of(Mark.MAIL, "(?i)[a-z0-9._%+-]+\\sat\\s" + HOST + "(?![A-Za-z0-9])"),
			of(Mark.LINK, "(?i)(?:https?://|www\\.)[^\\s\\p{IsHan}，。；]+"),
			of(Mark.LINK, "(?i)" + NOT_BEFORE + HOST + "(?:/[^\\s\\p{IsHan}，。；]*)?(?![a-z0-9])"),
			of(Mark.ACCOUNT, APP
					+ "\\s*(?:(?:id|号码?|account|账号|帐号|name)\\s*(?:[:：=是为]|is\\s)?|[:：=是为])\\s*@?[a-z0-9][\\w.-]{2,}"),
			of(Mark.ACCOUNT, APP + "\\s*@?(?=[a-z0-9._-]*[\\d_])[a-z0-9][\\w.-]{3,}"),
			of(Mark.ACCOUNT, "(?<![\\w.])@[\\w.-]{2,}"),
			of(Mark.PHONE, NO_DAY + "(?:\\+\\s?)?" + DIGIT + "(?:[\\s().\\-‐‑‒–—―·_/*,]{0,3}" + DIGIT + "){6,}[Xx]?"),
			of(Mark.PHONE, "(?i)\\b" + WORD_DIGIT + "(?:[\\s,-]+" + WORD_DIGIT + "){4,}\\b"),
			of(Mark.DATE,
					"(?i)" + NOT_BEFORE + "(?:the\\s)?" + NTH + "\\s+(?:day\\s+)?(?:of\\s+)?" + MONTH
							+ "\\b\\.?(?:,?\\s*\\d{4})?"),
			of(Mark.DATE, "(?i)\\b" + MONTH + "\\b\\.?\\s+(?:the\\s+)?(?:" + NTH + "\\b)(?:,?\\s*\\d{4})?"),
			of(Mark.DATE, "(?i)\\b" + MONTH + "\\b\\.?,?\\s+(?:of\\s+)?(?:19|20)\\d\\d"),
			of(Mark.DATE,
					"\\b(?i:(?:in|on|of|since|until|till|by|last|next|this|early|late|mid|from|through)[\\s-]+)(?:January"
							+ "|February|March|April|May|June|July|August|September|October|November|December)\\b"),
			of(Mark.DATE, "(?i)\\b(?:january|february|july|september|sept|october|november|december)\\b"),
			of(Mark.DATE, "\\b(?:April|June|August)\\b"),
			of(Mark.DATE, "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b"),
			of(Mark.DATE,
					"(?i)\\bthe\\s\\d{1,2}(?:st|nd|rd|th)\\b(?!\\s+(?:round|interview|time|stage|call|talk|step|test|"
							+ "attempt|person|floor|day|week))"),
			of(Mark.DATE, "(?<!\\d)\\d{1,4}\\s?[./年-]\\s?\\d{1,2}\\s?[./月-]\\s?\\d{1,4}日?(?!\\d)"),
			of(Mark.DATE, "(?<!\\d)(?:(?:19|20)\\d\\d[./-]\\d{1,2}|\\d{1,2}[./-](?:19|20)\\d\\d)(?!\\d)"),
			of(Mark.DATE, "(?i)\\b(?:on|since|until|from|at|by)\\s+\\d{1,2}[./]\\d{1,2}(?!\\d)"),
			of(Mark.DATE, "(?<!\\d)\\d{1,2}[:：]\\d{2}(?!\\d)(?:\\s?[ap]\\.?m\\.?)?"),
			of(Mark.DATE, "(?i)(?<!\\d)\\d{1,2}\\s?(?:[ap]\\.?m\\b\\.?|o'clock)"),
			of(Mark.DATE,
					"(?i)\\b(?:christmas(?: eve)?|easter|new year's(?: eve| day)?|thanksgiving|spring festival|"
							+ "halloween)\\b"),
			of(Mark.DATE,
					"(?:" + NUMERAL + "{2,4}年)?(?<!" + NUMERAL + ")" + NUMERAL + "{1,3}月(?:份|底|初|" + NUMERAL
							+ "{1,3}[日号]?)?"),
			of(Mark.DATE, "(?:[〇零一二三四五六七八九]{4}|\\d{4})年"),
			of(Mark.DATE, "(?<!" + NUMERAL + ")" + NUMERAL + "{1,3}[号日](?![内后前线楼门馆])"),
			of(Mark.DATE, "\\d{1,2}\\.\\d{1,2}(?=[日号])[日号]"),
			of(Mark.DATE, "(?<![一二两三四五六七八九十每\\d])(?:上|下|这|本)?(?:星期|周|礼拜)[一二三四五六日天末1-7](?![次个])"),
			of(Mark.DATE, "(?:上午|下午|晚上|早上|中午|凌晨)" + NUMERAL + "{1,3}[点时](?:半|钟|" + NUMERAL + "{1,3}分?)?"),
			of(Mark.DATE, "春节|国庆(?:节|期间)?|中秋(?:节)?|端午(?:节)?|元旦|清明(?:节)?|五一|十一(?=假|长|前|后|期)|双十一|圣诞(?:节)?"),
			of(Mark.NUMBER,
					"(?i)" + NOT_BEFORE
							+ "(?!\\d{1,3}-?(?:min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|k|eur|"
							+ "usd|rmb|th|rounds?|pages?|people)\\b)(?=[a-z0-9_#-]*\\d[a-z0-9_#-]*\\d)"
							+ "(?=[a-z0-9_#-]*[a-z])[a-z0-9]+(?:[-_#][a-z0-9]+)*(?<=[a-z0-9_#-]{5})(?![a-z0-9])"),
			of(Mark.NUMBER, "(?:19|20)\\d\\d(?!\\d)|\\d{3,}(?:[.,]\\d+)*|\\d{1,3}(?:,\\d{3})+"),
			of(Mark.NAME, "(?i)\\b(?:mr|mrs|ms|mx|dr|prof)\\b\\.?\\s*\\p{L}[\\p{L}'’-]*(?:\\s+(?-i:\\p{Lu}\\p{Ll}+))?"),
			of(Mark.NAME,
					"\\b(?:[Mm]iss|[Ss]ir|[Mm]adam|Herr|Frau|[Pp]rofessor)\\s+\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}\\p{Ll}+)?"),
			of(Mark.NAME,
					"(?<=(?i:my name is|i am called|called|named|name:|signed|regards,|cheers,|yours,|sincerely,)\\s{1,2})"
							+ "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?"),
			of(Mark.NAME, SURNAME + "(?![级上时面向述])\\p{IsHan}{0,2}" + TITLE),
			of(Mark.NAME, "(?<=我叫|名叫|姓名|姓名是|姓名[:：])\\p{IsHan}{2,4}?(?=[\\s，。,.!！;；、]|$|的)"),
			of(Mark.NAME, "(?<=我是|叫做|联系)" + SURNAME + "\\p{IsHan}{1,2}(?=[\\s，。,.!！;；、]|$)"),
			of(Mark.NAME, "(?<=(?<!百)姓)" + SURNAME), of(Mark.NAME, "(?:老|小|阿)" + SURNAME + "(?![序额病围峰落时面组区型])"));

	private static Telltale of(Mark mark, String form) {
		return new Telltale(mark, Pattern.compile(form));
	}

}
