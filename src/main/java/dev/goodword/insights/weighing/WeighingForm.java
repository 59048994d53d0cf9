package dev.goodword.insights.weighing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import dev.goodword.surveys.scores.Caps;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;
import dev.goodword.surveys.scores.value.Weighing.Bounds;
import dev.goodword.surveys.scores.value.Weighing.Brand;
import dev.goodword.surveys.scores.value.Weighing.Cost;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about what counts how much.
 *
 * @param typed the fields by name
 */
record WeighingForm(Map<String, String> typed) {

	/** The field of the first quarter. */
	static final String FROM = "from";

	/** The parts of the brand value, which make a hundred. */
	static final List<String> BRAND = List.of("view", "reapply", "use");

	/** The parts of what applying took, which make a hundred. */
	static final List<String> COST = List.of("waiting", "hours", "effort", "money");

	/** From where on it counts as much as it can. */
	static final List<String> CAPS = List.of("capHours", "capDays", "capMoney");

	/** From how many points on a change is called one. */
	static final List<String> NAMING = List.of("naming");

	private static final Map<String, Bounds> BOUNDS = bounds();

	private static final int DIGITS = 5;

	WeighingForm {
		typed = Map.copyOf(typed);
	}

	/** The fields of a request. */
	static WeighingForm of(Map<String, String[]> parameters) {
		Map<String, String> typed = new HashMap<>();
		BOUNDS.keySet().forEach((field) -> typed.put(field, first(parameters.get(field))));
		typed.put(FROM, first(parameters.get(FROM)));
		return new WeighingForm(typed);
	}

	/** A form to begin with. */
	static WeighingForm of(Weighing weighing, Quarter from) {
		Map<String, String> typed = new HashMap<>();
		numbers(weighing).forEach((field, number) -> typed.put(field, Integer.toString(number)));
		typed.put(FROM, from.toString());
		return new WeighingForm(typed);
	}

	/** What a company holds for how important, by the names of the fields. */
	static Map<String, Integer> numbers(Weighing weighing) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		numbers.put("view", weighing.brand().view());
		numbers.put("reapply", weighing.brand().reapply());
		numbers.put("use", weighing.brand().use());
		numbers.put("waiting", weighing.cost().waiting());
		numbers.put("hours", weighing.cost().hours());
		numbers.put("effort", weighing.cost().effort());
		numbers.put("money", weighing.cost().money());
		numbers.put("capHours", weighing.caps().hours());
		numbers.put("capDays", weighing.caps().days());
		numbers.put("capMoney", weighing.caps().money());
		numbers.put("naming", weighing.naming());
		return numbers;
	}

	String text(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** The fields that hold no number, or none that may be chosen. */
	List<String> wrong() {
		return BOUNDS.keySet().stream().filter((field) -> number(field).isEmpty()).toList();
	}

	/** The first field of each group whose parts are fine and make no whole. */
	List<String> unwhole() {
		List<String> first = new ArrayList<>();
		for (List<String> group : List.of(BRAND, COST)) {
			int[] parts = group.stream().flatMapToInt((field) -> number(field).stream()).toArray();
			if (parts.length == group.size() && !Weighing.isWhole(parts)) {
				first.add(group.get(0));
			}
		}
		return first;
	}

	/** What the parts of a group make. */
	int sum(List<String> group) {
		return group.stream().flatMapToInt((field) -> number(field).stream()).sum();
	}

	/** What was chosen; only when nothing is wrong. */
	Weighing weighing() {
		return new Weighing(new Brand(chosen("view"), chosen("reapply"), chosen("use")),
				new Cost(chosen("hours"), chosen("waiting"), chosen("effort"), chosen("money")),
				new Caps(chosen("capHours"), chosen("capDays"), chosen("capMoney")), chosen("naming"));
	}

	private int chosen(String field) {
		return number(field).orElseThrow();
	}

	private OptionalInt number(String field) {
		String text = text(field);
		if (!text.matches("\\d+") || text.length() > DIGITS) {
			return OptionalInt.empty();
		}
		int number = Integer.parseInt(text);
		return bounds(field).allows(number) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	/** What a field may hold. */
	static Bounds bounds(String field) {
		return Objects.requireNonNull(BOUNDS.get(field));
	}

	private static String first(String @Nullable [] values) {
		return (values != null) ? Arrays.stream(values).findFirst().orElse("").strip() : "";
	}

	private static Map<String, Bounds> bounds() {
		Map<String, Bounds> bounds = new LinkedHashMap<>();
		BRAND.forEach((field) -> bounds.put(field, Weighing.PART));
		COST.forEach((field) -> bounds.put(field, Weighing.PART));
		bounds.put("capHours", Weighing.HOURS);
		bounds.put("capDays", Weighing.DAYS);
		bounds.put("capMoney", Weighing.MONEY);
		bounds.put("naming", Weighing.NAMING);
		return bounds;
	}

}
