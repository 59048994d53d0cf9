package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.communication.HeldBack;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.TimelineItem;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.tracking.StatusFacts.Facts;
import dev.goodword.portal.tracking.StatusView.Leaving;
import dev.goodword.portal.tracking.StatusView.Letter;
import dev.goodword.portal.tracking.StatusView.Line;
import dev.goodword.portal.tracking.StatusView.Sight;
import dev.goodword.portal.tracking.StatusView.Step;
import dev.goodword.portal.tracking.StatusView.Strip;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the page of an application into words, as much of it as the reader may see. */
@Component
class StatusPages {

	private final PageWords words;

	private final AgreedTalks talks;

	private final OfferedTimes times;

	private final WantedInformation information;

	private final Invited invited;

	private final InstantSource clock;

	StatusPages(PageWords words, AgreedTalks talks, OfferedTimes times, WantedInformation information, Invited invited,
			InstantSource clock) {
		this.words = words;
		this.talks = talks;
		this.times = times;
		this.information = information;
		this.invited = invited;
		this.clock = clock;
	}

	StatusView view(Tracked tracked, Facts facts, LocaleTag language) {
		Sight sight = tracked.sight();
		DateWords dates = DateWords.in(language, facts.zone());
		List<Line> timeline = sight.isLink() ? List.of() : timeline(facts, tracked, dates);
		return new StatusView(tracked.base(), over(facts, language), headline(facts, sight, dates),
				sight.isLink() ? null
						: say(dates, "portal.status.received", facts.reference(), dates.dateTime(facts.receivedAt())),
				strip(facts, dates), steps(facts, language), stepLabel(facts, language), sentences(facts, sight, dates),
				facts.told().isLate(), facts.told().outcomeTold(), sight.isSignedIn() ? outcome(facts) : null, timeline,
				sight, mailedTo(facts), sight.isSignedIn() && facts.application() == null, otherLanguages(facts),
				leaving(facts, dates), sight.isSignedIn() ? wishes(facts, dates) : List.of(),
				(facts.talk() != null) ? this.talks.words(facts.talk(), tracked.base(), dates) : null, facts.hasOffer(),
				facts.hasTimes() || this.times.of(facts).isPresent(), this.information.isOne(facts),
				facts.told().isTheirTurn() && !facts.told().outcomeTold(),
				sight.isSignedIn() ? mistake(facts, dates) : null,
				sight.isSignedIn() ? this.invited.of(facts, tracked.base(), dates) : List.of(),
				sight.isSignedIn() && facts.isAnswered());
	}

	/** Position and place. */
	String over(Facts facts, LocaleTag language) {
		return this.words.say(language, "portal.over", facts.card().position().title().in(language),
				facts.card().place().in(language));
	}

	/** What the page says on paper of who saw it and when. */
	String paper(Tracked tracked, Facts facts, LocaleTag language) {
		return this.words.say(language, "portal.paper." + tracked.sight(),
				DateWords.in(language, facts.zone()).longDateTime(this.clock.instant()));
	}

	/** That a mail to them is late on our side, and by when it leaves. */
	String held(HeldBack held, Facts facts, LocaleTag language) {
		Instant by = held.leavesBy();
		DateWords dates = DateWords.in(language, facts.zone());
		return (by != null) ? say(dates, "portal.status.held.by", dates.dateTime(by).text())
				: say(dates, "portal.status.held");
	}

	private String headline(Facts facts, Sight sight, DateWords dates) {
		News news = facts.news();
		if (facts.isClosedBook() && !sight.isSignedIn()) {
			return say(dates, "portal.news.ended.link");
		}
		if (news.equals(News.RECEIVED) && facts.person() != null) {
			return say(dates, "portal.news.received.named", facts.person().name());
		}
		return say(dates, news.headline(), lateDay(facts, dates), nextStep(facts, dates.language()), facts.answers());
	}

	private List<String> sentences(Facts facts, Sight sight, DateWords dates) {
		if (facts.isClosedBook() && !sight.isSignedIn()) {
			return List.of(say(dates, "portal.now.ended.link"));
		}
		if (facts.isWithdrawn() || facts.isLapsed()) {
			return List.of(say(dates, facts.news().sentences().get(0), dates.dateTime(endOf(facts))));
		}
		return facts.news()
			.sentences()
			.stream()
			.map((key) -> (sight.isLink() && key.equals(News.AGREED)) ? key + ".link" : key)
			.map((key) -> say(dates, key, lateDay(facts, dates), nextStep(facts, dates.language()), facts.answers()))
			.toList();
	}

	/** What they told us of their own calendar, while it still lies ahead. */
	private List<String> wishes(Facts facts, DateWords dates) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), facts.zone());
		LocalDate rival = facts.wishes().rivalOn();
		LocalDate away = facts.wishes().awayUntil();
		List<String> said = new ArrayList<>();
		if (!facts.told().outcomeTold() && rival != null && !rival.isBefore(today)) {
			said.add(say(dates, "portal.wish.deadline.said", dates.shortDate(rival).text()));
		}
		if (!facts.told().outcomeTold() && away != null && !away.isBefore(today)) {
			said.add(say(dates, "portal.wish.pause.said", dates.shortDate(away).text()));
		}
		return said;
	}

	private static Instant endOf(Facts facts) {
		return Objects.requireNonNull(Objects.requireNonNull(facts.application()).endedAt());
	}

	private static Leaving leaving(Facts facts, DateWords dates) {
		boolean going = facts.application() != null && !facts.told().outcomeTold();
		return new Leaving(going, facts.isWithdrawn() || facts.isLapsed(),
				(facts.returnUntil() != null) ? dates.longDate(facts.returnUntil()) : null,
				facts.told().hasChoice() && !facts.told().outcomeTold(), facts.told().isHeld());
	}

	private static String lateDay(Facts facts, DateWords dates) {
		PromiseSummary broken = facts.told().broken();
		return (broken != null) ? dates.longDate(broken.toldDate()).text() : "";
	}

	private static String nextStep(Facts facts, LocaleTag language) {
		StageMoveEntry told = facts.told().told();
		return (told != null) ? facts.card().publicName(told.toStage(), language) : "";
	}

	private @Nullable Strip strip(Facts facts, DateWords dates) {
		if (facts.day() == null || facts.told().outcomeTold()) {
			return null;
		}
		PromiseSummary broken = facts.told().broken();
		boolean passed = broken != null && broken.equals(facts.told().promise());
		String kind = passed ? "passed" : ((broken != null) ? "late" : course(facts));
		return new Strip(say(dates, "portal.strip." + kind), dates.longDate(facts.day()),
				say(dates, "portal.strip." + kind + ".more", facts.answers(), lateDay(facts, dates)), !passed);
	}

	private static String course(Facts facts) {
		return !facts.told().isTheirTurn() ? "open" : WantedInformation.isTheirTurn(facts) ? "answer" : "choice";
	}

	private List<Step> steps(Facts facts, LocaleTag language) {
		PublicStep now = facts.told().step();
		List<Step> steps = new ArrayList<>();
		for (PublicStep step : PublicStep.values()) {
			boolean reached = step.compareTo(now) < 0 && facts.hasHappened(step)
					|| (step == now && step.isPastWhenReached());
			steps.add(new Step(this.words.say(language, step.key()), reached, step == now));
		}
		return steps;
	}

	private String stepLabel(Facts facts, LocaleTag language) {
		PublicStep now = facts.told().step();
		return this.words.say(language, "portal.status.step", now.ordinal() + 1, PublicStep.values().length,
				this.words.say(language, now.key()));
	}

	private List<Line> timeline(Facts facts, Tracked tracked, DateWords dates) {
		Sight sight = tracked.sight();
		List<Dated> lines = new ArrayList<>();
		add(lines, facts.receivedAt(), "portal.timeline.received", null, dates);
		ApplicationSummary application = facts.application();
		if (sight.isSignedIn() && application != null) {
			add(lines, application.readAt(), "portal.timeline.read", null, dates);
			add(lines, application.interviewHeldAt(), "portal.timeline.interview", null, dates);
			facts.written()
				.forEach((one) -> add(
						lines, one.at(), "portal.timeline.wrote", new Letter(dates.language().value(),
								one.subject().isEmpty() ? null : one.subject(), one.text().lines().toList(), null),
						dates));
			facts.items().forEach((item) -> add(lines, item, facts, tracked.base(), dates));
		}
		return lines.stream().sorted(Comparator.comparing(Dated::at).reversed()).map(Dated::line).toList();
	}

	private void add(List<Dated> lines, TimelineItem item, Facts facts, String base, DateWords dates) {
		String title = say(dates, titleOf(item));
		lines.add(new Dated(item.at(),
				new Line(dates.dateTime(item.at()), item.wrong() ? say(dates, "portal.timeline.wrong", title) : title,
						letter(item, facts), item.isSecret() ? null : base + "/complaints?about=" + item.id(),
						item.kind().isAboutComplaint())));
	}

	/** That the last thing they read was a mistake, until something newer is there. */
	private @Nullable String mistake(Facts facts, DateWords dates) {
		return facts.items()
			.stream()
			.filter((item) -> item.kind() != MessageKind.CORRECTION && !item.isSecret())
			.findFirst()
			.filter(TimelineItem::wrong)
			.map((item) -> say(dates,
					facts.told().outcomeTold() ? "portal.status.mistake" : "portal.status.mistake.open", item.subject(),
					dates.shortDate(item.at()).text()))
			.orElse(null);
	}

	private void add(List<Dated> lines, @Nullable Instant at, String key, @Nullable Letter letter, DateWords dates) {
		if (at != null) {
			lines.add(new Dated(at, new Line(dates.dateTime(at), say(dates, key), letter, null, false)));
		}
	}

	private static String titleOf(TimelineItem item) {
		return "portal.timeline." + item.kind().name();
	}

	private static @Nullable Letter letter(TimelineItem item, Facts facts) {
		return item.isSecret() ? null : new Letter(Objects.requireNonNull(facts.person()).language().value(),
				item.subject().isEmpty() ? null : item.subject(), item.paragraphs(), null);
	}

	/** The message that told the outcome. */
	private static @Nullable Letter outcome(Facts facts) {
		return !facts.isAnswered() ? null
				: facts.items()
					.stream()
					.filter((item) -> ToldSoFar.isOutcome(item.kind()))
					.findFirst()
					.map((item) -> letter(item, facts))
					.orElse(null);
	}

	private static @Nullable String mailedTo(Facts facts) {
		return (facts.person() != null && facts.person().email() != null) ? facts.person().email().value() : null;
	}

	private static List<String> otherLanguages(Facts facts) {
		return LocaleTag.SPOKEN.stream()
			.filter((language) -> facts.person() != null && !language.equals(facts.person().language()))
			.map(LocaleTag::value)
			.toList();
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.words.say(dates.language(), key, arguments);
	}

	private record Dated(Instant at, Line line) {
	}

}
