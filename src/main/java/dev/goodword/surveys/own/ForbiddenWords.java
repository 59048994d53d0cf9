package dev.goodword.surveys.own;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.shared.LocalizedText;

/**
 * Finds what nobody may be asked beside their answers: what the law protects, and who
 * they are ({@code experience.md} 3.11). A plain list of words in both languages; it
 * cannot read between the lines, and whoever meets it by accident finds other words.
 * Pure.
 */
final class ForbiddenWords {

	private ForbiddenWords() {
	}

	/** The first such word of a text in either language. */
	static Optional<Found> in(LocalizedText text) {
		return Arrays.stream(About.values())
			.flatMap((about) -> about.in(text.en()).or(() -> about.in(text.zhHans())).stream())
			.findFirst();
	}

	/** What a word asks for. */
	enum About {

		/** Women or men, or whom they love. */
		GENDER("gender|sex|sexes|sexual|male|males|female|females|man|men|woman|women|pronouns?|gay|lesbian|trans(gender)?",
				"性别|男性|女性|男生|女生|男士|女士|男人|女人|性取向|同性恋"),
		/** How old they are. */
		AGE("age|ages|aged|how old|years old|birthday|date of birth|year of birth|born|older|younger|generation",
				"年龄|年纪|多大|几岁|周岁|岁数|出生|生日|年长|年轻|属相"),
		/** Where their family comes from. */
		ORIGIN("ethnic(ity)?|race|racial|skin|nationality|citizenship|country of origin|native language|mother tongue"
				+ "|native speaker|immigrants?|migrants?", "民族|种族|肤色|国籍|籍贯|户籍|户口|母语|移民|祖籍"),
		/** What they believe. */
		BELIEF("religions?|religious|faith|church|muslim|christian|jewish|politics|political|trade union|union member",
				"宗教|信仰|教徒|党员|党派|政治面貌|政治立场|工会"),
		/** How they are. */
		HEALTH("disabilit(y|ies)|disabled|health|ill|illness|sick|disease|pregnan(t|cy)|handicap|medical",
				"残疾|残障|健康|疾病|生病|患病|怀孕|孕期|病史"),
		/** With whom they live. */
		FAMILY("married|marriage|marital|spouse|husband|wife|children|kids|family|parents?|single parent|carer",
				"婚姻|已婚|未婚|结婚|配偶|丈夫|妻子|子女|孩子|生育|家庭|父母"),
		/** Who they are. */
		PERSON("your name|phone|telephone|mobile number|e-?mail|home address|id number|passport|date of your interview"
				+ "|which position|application number", "姓名|电话|手机号|邮箱|住址|身份证|护照|微信号|哪个职位|申请编号");

		private final Pattern english;

		private final Pattern chinese;

		About(String english, String chinese) {
			this.english = Pattern.compile("\\b(?:" + english + ")\\b");
			this.chinese = Pattern.compile(chinese);
		}

		private Optional<Found> in(String text) {
			String plain = text.toLowerCase(Locale.ROOT);
			Matcher word = this.english.matcher(plain);
			if (word.find()) {
				return Optional.of(new Found(this, word.group()));
			}
			Matcher sign = this.chinese.matcher(plain);
			return sign.find() ? Optional.of(new Found(this, sign.group())) : Optional.empty();
		}

	}

	/**
	 * What was found.
	 *
	 * @param word as it stands there
	 */
	record Found(About about, String word) {
	}

}
