package dev.goodword.insights.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.money.Factor.Side;
import dev.goodword.surveys.scores.value.Counted;
import dev.goodword.surveys.scores.value.Provenance;

/**
 * What somebody typed for a scenario.
 *
 * @param typed the fields of the form by name
 */
record Proposal(Side side, Map<String, String> typed) {

	/** A comma groups thousands and nothing else. */
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?");

	/** Where a slider can stand. */
	private static final Pattern PLACE = Pattern.compile("(100|\\d{1,2})(\\.\\d{1,20})?");

	Proposal {
		typed = Map.copyOf(typed);
	}

	/**
	 * A form to begin with.
	 * @param counted what the product counted
	 * @param sources where that is written, as a source
	 */
	static Proposal empty(Side side, Map<Factor, Counted> counted, Map<Factor, String> sources) {
		Map<String, String> typed = new HashMap<>();
		for (Factor factor : Factor.of(side)) {
			typed.put(factor + ".provenance", factor.provenance().name());
			if (!factor.suggested().isEmpty()) {
				typed.put(factor + ".low", text(factor.suggested().get(0)));
				typed.put(factor + ".high", text(factor.suggested().get(1)));
			}
			if (counted.containsKey(factor)) {
				typed.put(factor + ".provenance", Provenance.MEASURED.name());
				typed.put(factor + ".source", sources.getOrDefault(factor, ""));
			}
		}
		return new Proposal(side, typed).filled(counted);
	}

	/** The same, with what was counted where nobody typed a number beside that word. */
	Proposal filled(Map<Factor, Counted> counted) {
		Map<String, String> filled = new HashMap<>(this.typed);
		counted.forEach((factor, number) -> {
			if (claims(factor) && Stream.of(".low", ".mode", ".high").allMatch((end) -> text(factor + end).isBlank())) {
				filled.put(factor + ".low", text(number.range().low()));
				if (!number.drawn().isEmpty()) {
					filled.put(factor + ".mode", text(number.value()));
					filled.put(factor + ".high", text(number.range().high()));
				}
			}
		});
		return new Proposal(this.side, filled);
	}

	/**
	 * The same, with the place of each slider that was moved while the number beside it
	 * was left alone: who typed a number meant that.
	 */
	Proposal slid() {
		Map<String, String> slid = new HashMap<>(this.typed);
		Factor.of(this.side)
			.stream()
			.filter(Factor::isPercent)
			.flatMap((factor) -> Stream.of(factor + ".low", factor + ".mode", factor + ".high"))
			.filter(this::isSlid)
			.forEach((field) -> slid.put(field, text(Math.round(10 * Double.parseDouble(slide(field))) / 10.0)));
		return new Proposal(this.side, slid);
	}

	private boolean isSlid(String field) {
		String was = text(field + ".was");
		return PLACE.matcher(slide(field)).matches() && text(field).equals(was)
				&& isElsewhere(slide(field), place(was));
	}

	/** A browser may write the same place with other digits. */
	private static boolean isElsewhere(String one, String other) {
		return new BigDecimal(one).compareTo(new BigDecimal(other)) != 0;
	}

	private String slide(String field) {
		return text(field + ".slide");
	}

	/** Where the slider of a number stands: at the beginning without one. */
	static String place(String number) {
		return PLACE.matcher(number).matches() ? number : "0";
	}

	/** Whether its author says that the product counted it. */
	boolean claims(Factor factor) {
		return text(factor + ".provenance").equals(Provenance.MEASURED.name());
	}

	/** A form with the numbers of another scenario. */
	static Proposal of(MoneyScenario model) {
		Map<String, String> typed = new HashMap<>(
				Map.of("name", model.name(), "currency", model.currency(), "from", model.id().toString()));
		for (Entry entry : model.entries()) {
			typed.put(entry.factor() + ".low", text(entry.low()));
			typed.put(entry.factor() + ".mode", text(entry.mode()));
			typed.put(entry.factor() + ".high", text(entry.high()));
			typed.put(entry.factor() + ".provenance", entry.provenance().name());
			typed.put(entry.factor() + ".source", entry.source());
		}
		return new Proposal(model.side(), typed);
	}

	String name() {
		return text("name");
	}

	String currency() {
		return text("currency");
	}

	String text(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** Those that can be read as numbers, in the order of the factors. */
	List<Entry> entries(AccountId author, LocalDate on) {
		List<Entry> entries = new ArrayList<>();
		for (Factor factor : Factor.of(this.side)) {
			Optional<Double> low = number(text(factor + ".low"));
			Optional<Double> high = number(text(factor + ".high")).or(() -> low);
			if (low.isPresent() && high.isPresent()) {
				double between = factor.isUnknown() ? Math.sqrt(low.get() * high.get()) : (low.get() + high.get()) / 2;
				double mode = number(text(factor + ".mode")).orElse(between);
				entries.add(Entry.typed(factor, List.of(low.get(), mode, high.get()), provenance(factor),
						text(factor + ".source").strip(), author, on));
			}
		}
		return entries;
	}

	private Provenance provenance(Factor factor) {
		return Arrays.stream(Provenance.values())
			.filter((one) -> one != Provenance.MEASURED && one.name().equals(text(factor + ".provenance")))
			.findFirst()
			.orElse(Provenance.ASSUMED);
	}

	private static Optional<Double> number(String typed) {
		String plain = typed.strip();
		return NUMBER.matcher(plain).matches() ? Optional.of(Double.valueOf(plain.replace(",", ""))) : Optional.empty();
	}

	private static String text(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

}
