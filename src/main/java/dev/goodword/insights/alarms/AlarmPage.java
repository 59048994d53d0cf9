package dev.goodword.insights.alarms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.alarms.AlarmView.Again;
import dev.goodword.insights.alarms.AlarmView.Line;
import dev.goodword.insights.alarms.AlarmView.May;
import dev.goodword.insights.alarms.AlarmView.Measure;
import dev.goodword.insights.alarms.AlarmView.Owner;
import dev.goodword.insights.alarms.AlarmView.Status;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.compare.AlarmState;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together the alarms of a company for one reader. */
@Component
class AlarmPage {

	private final Alarms alarms;

	private final Measuring pasts;

	private final TensPage tens;

	private final AlarmWords words;

	AlarmPage(Alarms alarms, Measuring pasts, TensPage tens, AlarmWords words) {
		this.alarms = alarms;
		this.pasts = pasts;
		this.tens = tens;
		this.words = words;
	}

	/**
	 * The alarms of a company as one person sees them.
	 * @param typed what was typed and not taken; null for a mere look
	 */
	AlarmView view(Company company, StaffMember who, LocaleTag language, @Nullable Typed typed) {
		Reader reader = new Reader(who.id(), this.words.names(), DateWords.in(language, who.zone()));
		List<Alarm> all = this.alarms.of(company);
		List<Line> open = all.stream().filter(Alarm::isOpen).map((alarm) -> line(alarm, all, reader)).toList();
		Map<String, Past> known = this.pasts.of(company);
		List<Measure> pasts = pasts(known, reader.dates());
		return new AlarmView(company.id().toString(), company.name().in(language), open,
				all.stream()
					.filter((alarm) -> !alarm.isOpen())
					.sorted(Comparator.comparing(Alarm::changedAt).reversed())
					.map((alarm) -> line(alarm, all, reader))
					.toList(),
				pasts, this.tens.of(company, known, reader.dates()),
				(typed != null) ? again(typed, open, pasts, language) : Again.NOTHING);
	}

	/** Words whose form is gone, since somebody was faster, are shown by themselves. */
	private Again again(Typed typed, List<Line> open, List<Measure> pasts, LocaleTag language) {
		boolean asked = open.stream().anyMatch((line) -> line.asks(typed.field()))
				|| pasts.stream().anyMatch((past) -> typed.field().equals("past-" + past.place()));
		String why = (typed.refusal() != null)
				? this.words.say(language, "notice.alarm-" + AlarmWords.notice(typed.refusal())) : "";
		return new Again(typed.field(), typed.words(), why, !asked);
	}

	private Line line(Alarm alarm, List<Alarm> all, Reader reader) {
		DateWords dates = reader.dates();
		LocaleTag language = dates.language();
		Owner owner = owner(alarm.handling().owner(), reader);
		return new Line(alarm.id().toString(), this.words.title(alarm.signal(), reader.names(), language),
				List.of(this.words.when(alarm.signal(), dates),
						this.words.say(language, "alarm.raised", dates.longDate(alarm.raisedAt()).text())),
				this.words.say(language, "alarm.text." + alarm.signal().kind()),
				before(alarm, all)
					.map((earlier) -> this.words.say(language, "alarm.before",
							dates.longDate(earlier.changedAt()).text()))
					.orElse(null),
				owner, new Status(kind(alarm.state()), state(alarm, language)), alarm.handling(), may(alarm, owner));
	}

	private @Nullable Owner owner(@Nullable AccountId person, Reader reader) {
		return (person == null) ? null : new Owner(person.toString(), this.words.say(reader.dates().language(),
				"alarm.owner", Objects.toString(reader.names().get(person), "–")), !person.equals(reader.person()));
	}

	/** The last that was let go as chance before this one rang at the same place. */
	private static Optional<Alarm> before(Alarm alarm, List<Alarm> all) {
		return all.stream()
			.filter((other) -> !other.isOpen() && other.handling().isChance())
			.filter((other) -> other.signal().isLike(alarm.signal()) && !other.id().equals(alarm.id()))
			.filter((other) -> !other.changedAt().isAfter(alarm.raisedAt()))
			.max(Comparator.comparing(Alarm::changedAt));
	}

	private static May may(Alarm alarm, @Nullable Owner owner) {
		AlarmState state = alarm.state();
		boolean helped = Boolean.TRUE.equals(alarm.handling().helped());
		boolean checked = state == AlarmState.CHECKED;
		return new May(state == AlarmState.RAISED, alarm.isOpen() && owner != null && owner.other(),
				state == AlarmState.ACKNOWLEDGED, state == AlarmState.CAUSE_FOUND || (checked && !helped),
				state == AlarmState.ACTED, checked && helped, state.mayBeChance() && !helped);
	}

	private String state(Alarm alarm, LocaleTag language) {
		return this.words.say(language, alarm.handling().isChance() ? "alarm.chance" : "alarm.state." + alarm.state());
	}

	private static String kind(AlarmState state) {
		return switch (state) {
			case RAISED -> "late";
			case ACKNOWLEDGED, CAUSE_FOUND -> "warn";
			case ACTED, CHECKED -> "turn";
			case CLOSED -> "good";
		};
	}

	private List<Measure> pasts(Map<String, Past> pasts, DateWords dates) {
		return Stream
			.concat(Arrays.stream(Touchpoint.values()).flatMap((each) -> Stream.of(each.name(), Tens.place(each))),
					Stream.of(PromiseWatch.PROMISES))
			.filter(pasts::containsKey)
			.map((place) -> measure(place, Objects.requireNonNull(pasts.get(place)), dates))
			.toList();
	}

	private Measure measure(String place, Past past, DateWords dates) {
		LocaleTag language = dates.language();
		boolean promises = place.equals(PromiseWatch.PROMISES);
		return new Measure(place,
				promises ? this.words.say(language, "alarm.past.promises") : measured(place, language),
				this.words.say(language, promises ? "alarm.past.weeks" : "alarm.past.until",
						dates.longDate(past.until()).text()),
				past.baseline().reason());
	}

	private String measured(String place, LocaleTag language) {
		return Tens.touchpoint(place)
			.map((touchpoint) -> this.words.say(language, "alarm.past.tens",
					this.words.say(language, "insights.stage." + touchpoint)))
			.orElseGet(() -> this.words.say(language, "insights.stage." + place));
	}

	/** Who reads, and what they read it with. */
	private record Reader(AccountId person, Map<AccountId, String> names, DateWords dates) {
	}

}
