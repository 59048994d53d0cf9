package dev.goodword.portal.surveying;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.Scale;
import dev.goodword.surveys.own.OwnQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in: plain text by the names of the fields.
 *
 * @param fields the fields of the questionnaire that hold something
 */
record SurveyForm(Map<String, String> fields) {

	/** The field that says whether a contact is wished. */
	static final String CONTACT = "con";

	/** What they want to say to that contact. */
	static final String WORDS = "words";

	private static final String RATING = field(Item.REC);

	private static final String YES = "yes";

	/** Fields of questions of the company's own: their version follows. */
	private static final String OWN_FIELD = "own-";

	private static final Pattern OWN = Pattern.compile(OWN_FIELD + "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern NUMBER = Pattern.compile("(?:\\d[\\s()./+-]{0,3}){7,}");

	SurveyForm {
		fields = Map.copyOf(fields);
	}

	/** Takes from a request what belongs to a questionnaire. */
	static SurveyForm of(Map<String, String[]> parameters) {
		Map<String, String> fields = new LinkedHashMap<>();
		Arrays.stream(Item.values()).map(SurveyForm::field).forEach((name) -> take(parameters, name, fields));
		parameters.keySet().stream().filter(OWN.asMatchPredicate()).forEach((name) -> take(parameters, name, fields));
		take(parameters, CONTACT, fields);
		take(parameters, WORDS, fields);
		return new SurveyForm(fields);
	}

	/** What was kept, and over it what this request brings. */
	SurveyForm over(Map<Item, String> kept) {
		Map<String, String> all = new LinkedHashMap<>();
		kept.forEach((item, value) -> all.put(field(item), value));
		all.putAll(this.fields);
		return new SurveyForm(all);
	}

	/** The rating a link has marked, unless it was chosen before; empty for none. */
	String markedBeside(Map<Item, String> kept) {
		String rating = get(RATING);
		return rating.equals(kept.get(Item.REC)) ? "" : rating;
	}

	/** Whether the rating is still the one that the link had marked. */
	boolean isUntouched(String marked) {
		return !marked.isEmpty() && marked.equals(get(RATING));
	}

	/** The same with the rating that was kept, if any. */
	SurveyForm withoutRating(Map<Item, String> kept) {
		Map<String, String> all = new LinkedHashMap<>(this.fields);
		all.remove(RATING);
		if (kept.containsKey(Item.REC)) {
			all.put(RATING, kept.get(Item.REC));
		}
		return new SurveyForm(all);
	}

	/** The name of a question's field. */
	static String field(Item item) {
		return item.name().toLowerCase(Locale.ROOT);
	}

	/** The name of the field of a question of the company's own. */
	static String field(OwnQuestion question) {
		return OWN_FIELD + question.version();
	}

	/** What stands in a field; empty when nothing does. */
	String get(String field) {
		return this.fields.getOrDefault(field, "");
	}

	/** Whether own words hold what looks like a number to call. */
	boolean holdsNumber() {
		return NUMBER.matcher(get(field(Item.WHY))).find();
	}

	/** Whether they want to be contacted, with or without words. */
	boolean wishesContact() {
		return get(CONTACT).equals(YES);
	}

	/** Whether words stand there that would be passed on to nobody. */
	boolean saysWithoutWishing() {
		return !get(WORDS).isEmpty() && !wishesContact();
	}

	/** The fields whose words are longer than what is taken, with how much that is. */
	Map<String, Integer> tooLong() {
		Map<String, Integer> most = new LinkedHashMap<>();
		most.put(field(Item.WHY), Scale.LONGEST_TEXT);
		most.put(WORDS, Reply.LONGEST_CONTACT);
		most.entrySet().removeIf((field) -> get(field.getKey()).length() <= field.getValue());
		return most;
	}

	Reply reply(LocaleTag language, Duration onPage, String network) {
		Map<Item, String> answers = new EnumMap<>(Item.class);
		for (Item item : Item.values()) {
			if (!get(field(item)).isEmpty()) {
				answers.put(item, get(field(item)));
			}
		}
		@Nullable String contact = wishesContact() ? get(WORDS) : null;
		return new Reply(answers, own(), contact, language, onPage, network);
	}

	private Map<String, String> own() {
		Map<String, String> own = new HashMap<>();
		this.fields.forEach((name, value) -> {
			if (OWN.matcher(name).matches()) {
				own.put(OwnQuestion.name(UUID.fromString(name.substring(OWN_FIELD.length()))), value);
			}
		});
		return own;
	}

	private static void take(Map<String, String[]> parameters, String name, Map<String, String> fields) {
		String[] values = parameters.get(name);
		if (values != null && values.length > 0 && !values[0].isBlank()) {
			fields.put(name, values[0].replace("\r\n", "\n").strip());
		}
	}

}
