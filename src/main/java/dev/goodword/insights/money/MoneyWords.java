package dev.goodword.insights.money;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.money.CountedInputs.Found;
import dev.goodword.insights.money.CountedInputs.Offer;
import dev.goodword.insights.money.MoneyScenario.Outcome;
import dev.goodword.insights.money.MoneyView.BarLine;
import dev.goodword.insights.money.MoneyView.CountedCard;
import dev.goodword.insights.money.MoneyView.CountedLine;
import dev.goodword.insights.money.MoneyView.FactorField;
import dev.goodword.insights.money.MoneyView.InputLine;
import dev.goodword.insights.money.MoneyView.Lesson;
import dev.goodword.insights.money.MoneyView.Option;
import dev.goodword.insights.money.MoneyView.OutcomeCard;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.TalkYear;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Counted;
import dev.goodword.surveys.scores.value.CustomerSide;
import dev.goodword.surveys.scores.value.Provenance;
import dev.goodword.surveys.scores.value.Scenario;
import dev.goodword.surveys.scores.value.Scenario.Bar;
import dev.goodword.surveys.scores.value.Scenario.Telling;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/** Scenarios in the words of one reader; sums of which little is known stay words. */
record MoneyWords(MessageSource texts, LocaleTag language, ZoneId zone) {

	private static final double APPLICANTS = 123_000;

	private static final double SPENT = 50 * 12;

	String say(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, this.language.locale());
	}

	MoneyView view(MoneyScenario scenario, Function<AccountId, String> names) {
		Provenance weakest = scenario.entries()
			.stream()
			.map(Entry::provenance)
			.reduce(Provenance.MEASURED, Provenance::weakest);
		DateWords dates = DateWords.in(this.language, this.zone);
		return new MoneyView(scenario.id().toString(), scenario.name(),
				List.of(say("money.side." + scenario.side()), dates.longDateTime(scenario.madeAt()).text(),
						say("money.seed", Long.toHexString(scenario.seed()), scenario.method())),
				say("money.provenance." + weakest),
				scenario.entries().stream().map((entry) -> input(entry, names, dates)).toList(),
				scenario.outcomes()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((one) -> outcome(one.getKey(), one.getValue(), scenario))
					.toList());
	}

	private InputLine input(Entry entry, Function<AccountId, String> names, DateWords dates) {
		String value = (entry.low() == entry.high()) ? number(entry.low())
				: entry.drawn().isEmpty() ? say("money.between", number(entry.low()), number(entry.high()))
						: value(entry.mode(), entry.low(), entry.high());
		return new InputLine(say("money.factor." + entry.factor()), value, entry.source(),
				say("money.author", names.apply(entry.author()), dates.shortDate(entry.on()).text()),
				say("money.provenance." + entry.provenance()));
	}

	private OutcomeCard outcome(Outcome outcome, Scenario found, MoneyScenario scenario) {
		Telling telling = Calculation.telling(outcome, found, scenario.entries());
		String currency = scenario.currency();
		String say = (telling == Telling.FIGURES)
				? say("money.say.FIGURES", sum(found.p10(), telling, currency), sum(found.p90(), telling, currency),
						sum(found.p50(), telling, currency))
				: (telling == Telling.DIRECTION_NOT_ESTABLISHED) ? say("money.say.DIRECTION_NOT_ESTABLISHED")
						: say("money.say.ORDER_OF_MAGNITUDE", sum(found.p50(), telling, currency));
		return new OutcomeCard(outcome.name().toLowerCase(Locale.ROOT), say("money.outcome." + outcome), say,
				DoubleStream.of(found.p10(), found.p50(), found.p90())
					.mapToObj((value) -> sum(value, telling, currency))
					.toList(),
				bars(found, telling, currency));
	}

	/** The widest first, on one axis. */
	private List<BarLine> bars(Scenario found, Telling telling, String currency) {
		double least = ends(found).min().orElse(0);
		double most = ends(found).max().orElse(1);
		double span = (most > least) ? most - least : 1;
		return found.tornado()
			.stream()
			.filter((bar) -> bar.atLow() != bar.atHigh())
			.sorted(Comparator.comparingDouble((Bar bar) -> -Math.abs(bar.atHigh() - bar.atLow())))
			.map((bar) -> {
				String name = say("money.factor." + bar.input());
				String low = sum(bar.atLow(), telling, currency);
				String high = sum(bar.atHigh(), telling, currency);
				return new BarLine(name, low, high, percent((Math.min(bar.atLow(), bar.atHigh()) - least) / span),
						percent(Math.abs(bar.atHigh() - bar.atLow()) / span), say("money.bar", name, low, high));
			})
			.toList();
	}

	private static DoubleStream ends(Scenario found) {
		return found.tornado().stream().flatMapToDouble((bar) -> DoubleStream.of(bar.atLow(), bar.atHigh()));
	}

	/** A sum as far as it may be told: with two digits, or its size in words. */
	private String sum(double value, Telling telling, String currency) {
		if (telling == Telling.FIGURES) {
			return say("money.sum", number(coarse(value)), currency);
		}
		long size = (Math.abs(value) < 1) ? 0 : (long) Math.floor(Math.log10(Math.abs(value)));
		String order = say("money.order." + Math.min(size, 9), currency);
		return (value < 0) ? say("money.minus", order) : order;
	}

	private static double coarse(double value) {
		if (Math.abs(value) < 1) {
			return 0;
		}
		double step = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1);
		return (step < 1) ? Math.round(value) : step * Math.round(value / step);
	}

	private String number(double value) {
		return (value == Math.rint(value)) ? say("insights.number", (long) value) : say("money.decimal", value);
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f%%", Math.max(0, Math.min(1, share)) * 100);
	}

	List<FactorField> fields(Proposal proposal, Found found) {
		return Factor.of(proposal.side())
			.stream()
			.map((factor) -> new FactorField(factor.name(), say("money.factor." + factor), say("money.hint." + factor),
					offer(found.offers().get(factor)), proposal.text(factor + ".low"), proposal.text(factor + ".mode"),
					proposal.text(factor + ".high"), factor.isUnknown(), factor.isPercent(),
					proposal.text(factor + ".provenance"),
					provenances(found.offers().containsKey(factor) || proposal.claims(factor)),
					proposal.text(factor + ".source")))
			.toList();
	}

	/** Nobody may say that a number was counted that was not. */
	private List<Option> provenances(boolean counted) {
		return Arrays.stream(Provenance.values())
			.filter((one) -> counted || one != Provenance.MEASURED)
			.map((one) -> new Option(one.name(), say("money.provenance." + one)))
			.toList();
	}

	private @Nullable String offer(@Nullable Offer offer) {
		return (offer == null) ? null : say("money.counted.offer", value(offer.number()), span(offer));
	}

	/** What the product counts itself, and what it does not. */
	CountedCard counted(Found found) {
		TalkYear year = found.talk();
		String talk = (year.counted() != null) ? say("money.talk.counted", period(year.from()), period(year.to()))
				: say("money.talk.missing", year.shown());
		Quarter quarter = found.custom().quarter();
		String custom = say("money.custom." + found.custom().code(), (quarter != null) ? period(quarter) : "");
		return new CountedCard(talk, custom,
				Arrays.stream(Factor.values())
					.filter(found.offers()::containsKey)
					.map((factor) -> line(factor, Objects.requireNonNull(found.offers().get(factor))))
					.toList());
	}

	private CountedLine line(Factor factor, Offer offer) {
		return new CountedLine(say("money.factor." + factor), value(offer.number()), span(offer));
	}

	/** Where counted numbers are written, as their source. */
	Map<Factor, String> sources(Found found) {
		return found.offers()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (of) -> say("money.counted.source", span(of.getValue()))));
	}

	/** Of when a counted number is. */
	private String span(Offer offer) {
		Quarter from = offer.from();
		Quarter to = offer.to();
		if (from == null || to == null) {
			return say("money.counted.year");
		}
		return from.equals(to) ? period(to) : say("money.between", period(from), period(to));
	}

	private String period(Quarter quarter) {
		return say("insights.quarter." + quarter.number(), Integer.toString(quarter.year()));
	}

	private String value(Counted counted) {
		return value(counted.value(), counted.range().low(), counted.range().high());
	}

	private String value(double value, double low, double high) {
		return (low == high) ? number(value) : say("money.counted.value", number(value), number(low), number(high));
	}

	/** Well-known sums as arithmetic: what they come to, and with the right base. */
	List<Lesson> lessons() {
		CustomerSide all = new CustomerSide(APPLICANTS, 1, 0.06, 1, SPENT);
		CustomerSide customers = new CustomerSide(APPLICANTS, 0.18, 0.06, 1, SPENT);
		CustomerSide poll = new CustomerSide(10_000, 1, 0.14, 0.61, 100);
		CustomerSide cautious = new CustomerSide(10_000, 0.3, 0.14, 0.05, 100);
		return List.of(lesson("cable", all, customers), lesson("calculator", poll, cautious));
	}

	private Lesson lesson(String name, CustomerSide told, CustomerSide other) {
		return new Lesson(say("money.lesson." + name), say("money.lesson." + name + ".say"),
				Stream.of(
						List.of(say("money.lesson." + name + ".told"), number(Math.rint(told.people())),
								number(Math.rint(told.atRisk()))),
						List.of(say("money.lesson." + name + ".other"), number(Math.rint(other.people())),
								number(Math.rint(other.atRisk()))))
					.toList());
	}

}
