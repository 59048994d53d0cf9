package dev.goodword.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.calendars.Calendars;
import dev.goodword.portal.PositionView.Section;
import dev.goodword.portal.PositionView.Step;
import dev.goodword.positions.Answering;
import dev.goodword.positions.CareerFilter;
import dev.goodword.positions.CareerSite;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Posting;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.promises.Promises;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.Spans;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.PublicAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the page of a position together. */
@Component
public class PositionPages {

	private static final int ALTERNATIVES = 3;

	private final CareerSite careers;

	private final Answering answering;

	private final Calendars calendars;

	private final Promises promises;

	private final PromiseSpans spans;

	private final JobRows rows;

	private final JobPostingMarkup markup;

	private final PageWords words;

	private final PublicAddress address;

	private final PublishedQuestions questions;

	private final InstantSource clock;

	PositionPages(CareerSite careers, Answering answering, Calendars calendars, Promises promises, PromiseSpans spans,
			JobRows rows, JobPostingMarkup markup, PageWords words, PublicAddress address, PublishedQuestions questions,
			InstantSource clock) {
		this.careers = careers;
		this.answering = answering;
		this.calendars = calendars;
		this.promises = promises;
		this.spans = spans;
		this.rows = rows;
		this.markup = markup;
		this.words = words;
		this.address = address;
		this.questions = questions;
		this.clock = clock;
	}

	PositionView view(PublishedPosition position, LocaleTag language) {
		Instant now = this.clock.instant();
		PositionSummary summary = position.summary();
		Posting posting = position.postingIn(language);
		Door door = Door.of(summary, now);
		return new PositionView(summary.code(), summary.title().in(language), facts(position, posting, language),
				posting.language().value(), closes(summary, language, now), door, position.reasonIn(language),
				sections(posting, language), wishes(posting, language), steps(position, language),
				door.isOpen() ? promise(summary, language, now) : null,
				this.words.say(language, "portal.position.answers", this.answering.of(summary).name()),
				this.questions.of(summary, language), door.isOpen() ? List.of() : others(summary.code(), language),
				door.isOpen() ? this.markup.of(position, language) : null,
				this.address.link("/jobs/" + summary.code()));
	}

	/** Open positions other than the one with that code. */
	public List<JobRow> others(String code, LocaleTag language) {
		return this.rows.of(this.careers.published(CareerFilter.ALL)
			.stream()
			.filter((other) -> !other.summary().code().equals(code)
					&& other.summary().takesApplications(this.clock.instant()))
			.limit(ALTERNATIVES)
			.toList(), language);
	}

	private List<String> facts(PublishedPosition position, Posting posting, LocaleTag language) {
		List<String> facts = new ArrayList<>(List.of(posting.place()));
		if (position.salary() != null) {
			facts.add(SalaryWords.of(position.salary(), language, this.words));
		}
		if (!posting.start().isEmpty()) {
			facts.add(posting.start());
		}
		return facts;
	}

	private @Nullable String closes(PositionSummary position, LocaleTag language, Instant now) {
		LocalDate last = position.closesOn();
		if (last == null || position.status() == PositionStatus.CLOSED) {
			return null;
		}
		LocalDate today = LocalDate.ofInstant(now, position.zone());
		DateWords dates = DateWords.in(language, position.zone());
		if (last.isBefore(today)) {
			return this.words.say(language, "portal.position.closed.on", dates.longDate(last).text());
		}
		int left = this.calendars.calendar(position.calendar()).workingDaysBetween(today, last);
		return this.words.say(language, "portal.position.closes", dates.longDate(last).text(), left);
	}

	private String promise(PositionSummary position, LocaleTag language, Instant now) {
		LocalDate day = this.promises.previewReceived(position.id(), position.zone(), null, now);
		return this.words.say(language, "portal.position.promise",
				DateWords.in(language, position.zone()).longDate(day).text());
	}

	private List<Section> sections(Posting posting, LocaleTag language) {
		return Stream
			.of(new Section(this.words.say(language, "portal.position.tasks"), posting.tasks()),
					new Section(this.words.say(language, "portal.position.needs"), posting.needs()),
					new Section(this.words.say(language, "portal.position.offers"), posting.offers()))
			.filter((section) -> !section.items().isEmpty())
			.toList();
	}

	private @Nullable String wishes(Posting posting, LocaleTag language) {
		return posting.wishes().isEmpty() ? null : this.words.say(language, "portal.position.wishes",
				String.join(this.words.say(language, "portal.list.separator"), posting.wishes()));
	}

	private List<Step> steps(PublishedPosition position, LocaleTag language) {
		Spans spans = this.spans.of(position.summary());
		return position.stages().stream().filter((stage) -> switch (stage.kind()) {
			case SCREEN, ASSESS, INTERVIEW, DECISION -> true;
			case NEW, OFFER, HIRED -> false;
		}).map((stage) -> new Step(stage.publicName().in(language), detail(stage, spans, language))).toList();
	}

	private @Nullable String detail(PipelineStage stage, Spans spans, LocaleTag language) {
		return switch (stage.kind()) {
			case SCREEN -> this.words.say(language, "portal.position.step.read", spans.toldWithin(Span.FIRST_ANSWER));
			case DECISION ->
				this.words.say(language, "portal.position.step.decision", spans.toldWithin(Span.AFTER_FINAL_TALK));
			case INTERVIEW -> this.words.say(language, "portal.position.step.talk", spans.toldWithin(Span.AFTER_TALK));
			default -> null;
		};
	}

}
