package dev.goodword.portal.applying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.positions.Question;

/**
 * The form as it was typed: text only, and only fields the form has. What else a request
 * carries is not looked at.
 *
 * @param fields what was typed, by field name; nothing typed is left out
 */
record ApplyForm(Map<String, String> fields) {

	static final String NAME = "name";

	static final String CALL_NAME = "callName";

	static final String EMAIL = "email";

	static final String COUNTRY = "country";

	static final String PHONE = "phone";

	static final String ABOUT = "about";

	static final String SOURCE = "source";

	static final String POOL = "pool";

	static final String TEXTS = "texts";

	static final String ZONE = "zone";

	static final String VIA = "via";

	/** People do not see this one; programs fill it in. */
	static final String WEBSITE = "website";

	/** What we noted beside the typed fields. */
	static final String OFFER = "offer";

	static final String FROM_CV = "fromCv";

	static final String ANSWER = "answer-";

	private static final List<String> TYPED = List.of(NAME, CALL_NAME, EMAIL, COUNTRY, PHONE, TEXTS, ABOUT, SOURCE,
			POOL, ZONE, VIA, WEBSITE);

	/** Longer than any field may be; what is longer is cut before it is looked at. */
	private static final int LONGEST = 8000;

	static final ApplyForm EMPTY = new ApplyForm(Map.of());

	ApplyForm {
		fields = Map.copyOf(fields);
	}

	/** The form a request carries. */
	static ApplyForm of(Map<String, String[]> parameters, List<Question> questions) {
		Map<String, String> typed = new TreeMap<>();
		TYPED.forEach((name) -> put(typed, name, parameters));
		questions.forEach((question) -> put(typed, answerTo(question), parameters));
		return new ApplyForm(typed);
	}

	private static void put(Map<String, String> typed, String name, Map<String, String[]> parameters) {
		String[] values = parameters.get(name);
		if (values != null && values.length > 0 && !values[0].isBlank()) {
			typed.put(name, values[0].substring(0, Math.min(values[0].length(), LONGEST)));
		}
	}

	/** The name of the field for the answer to a question. */
	static String answerTo(Question question) {
		return ANSWER + question.id().value();
	}

	/** What stands in the field; empty when nothing does. */
	String get(String name) {
		return this.fields.getOrDefault(name, "");
	}

	boolean has(String name) {
		return !get(name).isBlank();
	}

	/** The same form with one field set, or emptied by an empty text. */
	ApplyForm with(String name, String value) {
		Map<String, String> changed = new HashMap<>(this.fields);
		changed.remove(name);
		if (!value.isEmpty()) {
			changed.put(name, value);
		}
		return new ApplyForm(changed);
	}

	/** What was typed now, with what we had noted about the earlier form. */
	ApplyForm notedAs(ApplyForm earlier) {
		return with(OFFER, earlier.get(OFFER)).with(FROM_CV, earlier.get(FROM_CV));
	}

	/** Whether the field was filled from the resume and not typed. */
	boolean isFromCv(String name) {
		return List.of(get(FROM_CV).split(",")).contains(name);
	}

	/** Hides what people typed. */
	@Override
	public String toString() {
		return "ApplyForm[" + this.fields.keySet() + "]";
	}

}
