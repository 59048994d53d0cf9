package dev.goodword.communication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words a message that ends an application must not hold: about what a person is instead
 * of what the work needs, or cold ({@code communication.md} 3.12). A stop names the word;
 * whoever wrote it says it otherwise.
 */
public final class FairWords {

	private static final String ABOUT_THE_PERSON = "age|aged|too (?:old|young)|older|younger|\\d+ years old|gender|sex"
			+ "|male|female|woman|women|man|men|married|marriage|husband|wife|child|children|kids|pregnan\\w*|maternity"
			+ "|family plans?|health|healthy|ill|illness|sick|disab\\w*|origin|nationality|foreign\\w*|native speaker"
			+ "|race|ethnic\\w*|religio\\w*|church|muslim|christian|appearance|attractive|accent|cultur\\w*";

	private static final String COLD = "reject\\w*|unsuccessful(?: candidate)?|not a (?:good )?fit|overqualified"
			+ "|unfortunately|soon|shortly|in due course|losers?|stupid|dumb|idiots?|lazy|hopeless|worthless|pathetic";

	private static final String RANKS = "(?:ranked|came|placed) (?:first|second|third|last|\\w+th)|number \\d+"
			+ "|better than (?:you|him|her)";

	private static final Pattern ENGLISH = Pattern.compile(
			"(?<![\\p{L}\\p{N}])(?:" + ABOUT_THE_PERSON + "|" + COLD + "|" + RANKS + ")(?![\\p{L}\\p{N}])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Compounds in which a stopped word says nothing about a person. */
	private static final List<String> HARMLESS = List.of("健康行业", "年龄层数据");

	private static final Pattern CHINESE = Pattern
		.compile("年龄|年纪|太老|太年轻|大龄|\\d+岁|性别|男性|女性|男生|女生|已婚|未婚|结婚|婚姻|婚育|生育|怀孕|孕期|产假|孩子|子女|健康|疾病|生病|残疾|"
				+ "籍贯|户口|户籍|外地人|本地人|民族|国籍|种族|宗教|信仰|长相|外貌|相貌|形象|颜值|口音|文化不符|企业文化|淘汰|不合格|落选|被拒|拒绝您|资历过高|大材小用|废物|愚蠢|笨蛋|懒惰|无能|没出息|"
				+ "遗憾|尽快|近期|稍后|排名第|第[一二三四五六七八九十]名");

	private FairWords() {
	}

	/**
	 * The first word that stops the text, as it stands there; empty when nothing does.
	 */
	public static Optional<String> stop(String text) {
		return find(ENGLISH, text).or(() -> find(CHINESE, withoutHarmless(text)));
	}

	private static Optional<String> find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher.group().strip().toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	private static String withoutHarmless(String text) {
		String rest = text;
		for (String word : HARMLESS) {
			rest = rest.replace(word, "·");
		}
		return rest;
	}

}
