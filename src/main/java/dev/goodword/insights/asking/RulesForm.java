package dev.goodword.insights.asking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.AskingRules.Bounds;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about the rules of asking.
 *
 * @param on the moments that were ticked
 * @param typed the other fields by name
 */
record RulesForm(Set<String> on, Map<String, String> typed) {

	/** The field of the first day. */
	static final String FROM = "from";

	/** The fields that take a number, and what they may hold. */
	static final Map<String, Bounds> NUMBERS = numbers();

	private static final String CONSUMERS = "consumers";

	RulesForm {
		on = Set.copyOf(on);
		typed = Map.copyOf(typed);
	}

	/** The fields of a request. */
	static RulesForm of(Map<String, String[]> parameters) {
		Map<String, String> typed = new HashMap<>();
		Stream.concat(NUMBERS.keySet().stream(), Stream.of(FROM, CONSUMERS))
			.forEach((field) -> typed.put(field, first(parameters.get(field)).strip()));
		return new RulesForm(Arrays.stream(parameters.getOrDefault("on", new String[0])).collect(Collectors.toSet()),
				typed);
	}

	/** A form to begin with. */
	static RulesForm of(AskingRules rules, LocalDate from) {
		return new RulesForm(
				AskingRules.asked().stream().filter(rules::isOn).map(Touchpoint::name).collect(Collectors.toSet()),
				Map.of("rest", Integer.toString(rules.rest()), "inAYear", Integer.toString(rules.inAYear()), "quiet",
						Integer.toString(rules.quiet()), "share", Integer.toString(rules.share()), "shareMet",
						Integer.toString(rules.shareMet()), CONSUMERS, Boolean.toString(rules.consumers()), FROM,
						from.toString()));
	}

	String text(String field) {
		return this.typed.getOrDefault(field, "");
	}

	boolean consumers() {
		return text(CONSUMERS).equals("true");
	}

	boolean isOn(Touchpoint touchpoint) {
		return touchpoint.isHeadline() || this.on.contains(touchpoint.name());
	}

	/** The numbers that are none, or none of those that may be chosen. */
	List<String> wrong() {
		return NUMBERS.keySet().stream().filter((field) -> number(field).isEmpty()).toList();
	}

	/** The first day; null when it is none. */
	@Nullable LocalDate from() {
		try {
			return LocalDate.parse(text(FROM));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** What was chosen; only when nothing is wrong. */
	AskingRules rules() {
		return new AskingRules(AskingRules.asked().stream().filter((each) -> !isOn(each)).collect(Collectors.toSet()),
				number("rest").orElseThrow(), number("inAYear").orElseThrow(), number("quiet").orElseThrow(),
				consumers(), number("share").orElseThrow(), number("shareMet").orElseThrow());
	}

	private OptionalInt number(String field) {
		if (!text(field).matches("\\d{1,3}")) {
			return OptionalInt.empty();
		}
		int number = Integer.parseInt(text(field));
		return bounds(field).allows(number) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	/** What a number field may hold. */
	static Bounds bounds(String field) {
		return Objects.requireNonNull(NUMBERS.get(field));
	}

	private static String first(String @Nullable [] values) {
		return (values != null && values.length > 0) ? values[0] : "";
	}

	private static Map<String, Bounds> numbers() {
		Map<String, Bounds> numbers = new LinkedHashMap<>();
		numbers.put("rest", AskingRules.REST);
		numbers.put("inAYear", AskingRules.IN_A_YEAR);
		numbers.put("quiet", AskingRules.QUIET);
		numbers.put("share", AskingRules.SHARE);
		numbers.put("shareMet", AskingRules.SHARE);
		return numbers;
	}

}
