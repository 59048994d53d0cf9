package dev.goodword.desk.promises;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.Closure;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.SpanChange;
import dev.goodword.promises.spans.Spans;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the page of the settings together. */
@Component
class SettingsPage {

	private static final int PAST = 10;

	private final PromiseSpans spans;

	private final Places places;

	private final Laws laws;

	private final Accounts accounts;

	private final InstantSource clock;

	SettingsPage(PromiseSpans spans, Places places, Laws laws, Accounts accounts, InstantSource clock) {
		this.spans = spans;
		this.places = places;
		this.laws = laws;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The page.
	 * @param typed what was sent and may not be; null for what is set
	 * @param span which kind of answer is tried out; any text
	 * @param holiday the first day of the holiday over which; any text
	 */
	SettingsView view(Place place, @Nullable SpanFields typed, String span, String holiday, StaffMember who,
			Wording words) {
		Spans holds = this.spans.of(place.scope());
		SpanFields fields = (typed != null) ? typed : SpanFields.of(holds);
		List<Problem> problems = fields.problems(words);
		PositionSummary position = place.position();
		Company company = place.company();
		return new SettingsView(words.say("promises.settings.of", place.name(words.language())),
				words.say((position != null) ? "promises.settings.lead.position" : "promises.settings.lead"),
				(position != null) ? new SettingsView.Link("/promise-settings?company=" + company.id(),
						company.name().in(words.language())) : null,
				new SettingsView.Hidden(place.field(), place.value()), this.spans.version(place.scope()),
				place.mayChange(), rows(place, holds, fields, problems, words), problems,
				trial(place, holds, span, holiday, words), this.laws.at(place, words), history(place, words),
				(position != null) ? List.of() : companies(who, words),
				(position != null) ? List.of() : positions(company, who, words));
	}

	private static List<SettingsView.Row> rows(Place place, Spans holds, SpanFields fields, List<Problem> problems,
			Wording words) {
		return Arrays.stream(Span.values()).map((span) -> {
			boolean own = holds.own().containsKey(span);
			String above = (place.position() != null) ? "promises.source.company" : "promises.source.product";
			return new SettingsView.Row(span.name(), words.say("promises.span." + span),
					words.say("promises.span." + span + ".from"), words.say("desk.workingdays", holds.of(span)),
					words.say("promises.settings.told", holds.toldWithin(span)),
					own ? words.say("promises.source.own") : words.say(above), own, fields.of(span),
					choices(span, holds.aboveOf(span), above, words),
					problems.stream()
						.filter((problem) -> problem.field().equals(span.name()))
						.map(Problem::text)
						.findFirst()
						.orElse(null));
		}).toList();
	}

	private static List<Choice> choices(Span span, int above, String source, Wording words) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("", words.say("promises.settings.as", words.say(source), above)));
		IntStream.rangeClosed(1, span.cap())
			.forEach((days) -> choices.add(new Choice(days + "", words.say("desk.workingdays", days))));
		return choices;
	}

	private SettingsView.Trial trial(Place place, Spans holds, String span, String holiday, Wording words) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), place.calendar().zone());
		List<Closure> all = Holidays.around(place.calendar(), today);
		Closure closure = Holidays.chosen(all, holiday, today);
		Span chosen = Arrays.stream(Span.values())
			.filter((each) -> each.name().equals(span))
			.findFirst()
			.orElse(Span.FIRST_ANSWER);
		String title = words.say("promises.preview.of", words.say("promises.span." + chosen), holds.of(chosen));
		return new SettingsView.Trial(chosen.name(),
				Arrays.stream(Span.values())
					.map((each) -> new Choice(each.name(), words.say("promises.span." + each)))
					.toList(),
				(closure != null) ? closure.first().toString() : "",
				all.stream().map((each) -> new Choice(each.first().toString(), said(each, words))).toList(),
				Preview.of(title, place.calendar(), closure, today, holds.of(chosen), null, words));
	}

	static String said(Closure closure, Wording words) {
		var dates = words.dates(words.zone());
		return words.say("promises.preview.holiday", closure.name().in(words.language()),
				dates.yearDate(closure.first()).text(), dates.yearDate(closure.last()).text());
	}

	private List<SettingsView.Past> history(Place place, Wording words) {
		return this.spans.history(place.scope(), PAST)
			.stream()
			.map((change) -> new SettingsView.Past(words.dates(words.zone()).longDateTime(change.at()).text(),
					this.accounts.member(change.by()).name(),
					change.lines().stream().map((line) -> line(line, words)).toList()))
			.toList();
	}

	private static String line(SpanChange.Line line, Wording words) {
		return words.say("promises.settings.changed", words.say("promises.span." + line.span()),
				days(line.before(), words), days(line.after(), words));
	}

	/** A figure that may be missing, in words. */
	static String days(@Nullable Integer days, Wording words) {
		return (days != null) ? words.say("desk.workingdays", days) : words.say("promises.settings.unset");
	}

	private List<Choice> companies(StaffMember who, Wording words) {
		List<Company> all = this.places.companies(who);
		return (all.size() < 2) ? List.of()
				: all.stream()
					.map((company) -> new Choice(company.id().toString(), company.name().in(words.language())))
					.toList();
	}

	private List<Choice> positions(Company company, StaffMember who, Wording words) {
		List<PositionSummary> all = this.places.positions(company, who);
		Map<PositionId, Spans> known = this.spans.of(all);
		return all.stream().map((position) -> {
			int own = Objects.requireNonNull(known.get(position.id())).own().size();
			String title = position.title().in(words.language());
			return new Choice(position.id().toString(),
					(own > 0) ? words.say("promises.settings.position.own", title, own) : title);
		}).toList();
	}

}
