package dev.goodword.communication.templates;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;

/** The people with whom a text is tried, all of them hard to write to. */
public enum SamplePerson {

	/** A name of two characters and everything there is to say. */
	SHORT("李雷", "李雷"),
	/** One letter. */
	ONE_LETTER("Q", "Q"),
	/** A transcribed name of thirty-four characters, and long words of everybody. */
	LONGEST("阿卜杜拉赫曼·本·穆罕默德·阿勒·萨乌德·伊本·哈立德·阿勒马克图姆", "阿卜杜拉赫曼·本·穆罕默德·阿勒·萨乌德·伊本·哈立德·阿勒马克图姆"),
	/** A Chinese name with a Latin surname. */
	MIXED("欧阳晓 O’Neill-Smith", "欧阳晓 O’Neill-Smith"),
	/** A name that runs from right to left. */
	RIGHT_TO_LEFT("محمد عبد الرحمن", "محمد عبد الرحمن"),
	/** No title and no call-name: the whole name is the greeting. */
	NO_CALL_NAME("Maria Fernanda Oliveira dos Santos", "Maria Fernanda Oliveira dos Santos"),
	/** Nothing that could be absent is there. */
	EMPTIEST("Mia", "米娅");

	private static final String LONG_WORD = "Rechtsschutzversicherungsgesellschaftsangestellte";

	private static final LocalizedText LONG_TITLE = new LocalizedText(
			"Senior backend engineer for distributed stock and delivery services, night shift (m/f/d), " + LONG_WORD,
			"高级后端开发工程师（分布式库存与配送服务方向，含夜班，服务于华东及华南十二个区域中心）");

	private final LocalizedText greeting;

	SamplePerson(String english, String chinese) {
		this.greeting = new LocalizedText(english, chinese);
	}

	/** The name as it is greeted. */
	public String greeting(LocaleTag language) {
		return this.greeting.in(language);
	}

	/** Its place in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The one with the code; the first when there is none. */
	public static SamplePerson coded(String code) {
		return Arrays.stream(values()).filter((person) -> person.code().equals(code)).findFirst().orElse(SHORT);
	}

	/** Whether a long line stands where a short one usually does. */
	boolean isLong() {
		return this == LONGEST;
	}

	/**
	 * The fields of a letter to this person.
	 * @param known what the letter knows
	 * @param always what is there in every letter of its kind
	 */
	Map<Field, String> fields(LocaleTag language, Set<String> known, Set<String> always) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			boolean there = (this == EMPTIEST) ? always.contains(field.key()) : known.contains(field.key());
			if (there) {
				fields.put(field, value(field, language));
			}
		}
		return fields;
	}

	private String value(Field field, LocaleTag language) {
		String sample = field.sample(language);
		if (field == Field.CANDIDATE_GREETING) {
			return greeting(language);
		}
		if (isLong() && field == Field.POSITION_TITLE) {
			return LONG_TITLE.in(language);
		}
		return (isLong() && field.shape() == FieldShape.TEXT)
				? sample + " " + LONG_WORD + " " + (sample + " ").repeat(4) : sample;
	}

}
