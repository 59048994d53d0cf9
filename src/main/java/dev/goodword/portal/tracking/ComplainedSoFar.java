package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.communication.TimelineItem;
import dev.goodword.complaints.ComplaintDates;
import dev.goodword.complaints.ComplaintState;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.ComplaintSummary.Said;
import dev.goodword.complaints.Complaints;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.tracking.ComplaintView.About;
import dev.goodword.portal.tracking.ComplaintView.Line;
import dev.goodword.portal.tracking.ComplaintView.Until;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts what a candidate complained of into words: who answers, and by when. */
@Component
class ComplainedSoFar {

	private final Complaints complaints;

	private final Accounts accounts;

	private final StatusPages pages;

	private final PageWords words;

	private final InstantSource clock;

	ComplainedSoFar(Complaints complaints, Accounts accounts, StatusPages pages, PageWords words, InstantSource clock) {
		this.complaints = complaints;
		this.accounts = accounts;
		this.pages = pages;
		this.words = words;
		this.clock = clock;
	}

	ComplaintView view(StatusFacts.Facts facts, String base, @Nullable TimelineItem about, LocaleTag language) {
		DateWords dates = DateWords.in(language, facts.zone());
		ApplicationSummary application = Objects.requireNonNull(facts.application());
		return new ComplaintView(base, this.pages.over(facts, language), (about != null) ? about(about, dates) : null,
				this.complaints.of(application.id())
					.stream()
					.sorted(Comparator.comparing(ComplaintSummary::raisedAt).reversed())
					.map((complaint) -> line(complaint, dates))
					.toList());
	}

	/** The message of ours the address names, if the candidate can read it. */
	static Optional<TimelineItem> named(StatusFacts.Facts facts, String id) {
		return facts.items().stream().filter((item) -> !item.isSecret() && item.id().toString().equals(id)).findFirst();
	}

	private About about(TimelineItem item, DateWords dates) {
		return new About(item.id().toString(), this.words.say(dates.language(), "portal.complaints.about",
				item.subject(), dates.shortDate(item.at()).text()));
	}

	private Line line(ComplaintSummary complaint, DateWords dates) {
		ComplaintDates owed = complaint.dates();
		boolean late = owed != null && owed.isPassed(this.clock.instant());
		return new Line(complaint.text(), state(complaint, dates), complaint.isOpen() ? who(complaint, dates) : null,
				(owed != null && !late) ? until(complaint, owed, dates) : null,
				(owed != null) ? late(complaint, owed, late, dates) : null,
				Stream.of(complaint.answer(), complaint.told())
					.flatMap(Stream::ofNullable)
					.map(Said::text)
					.filter((text) -> !text.isEmpty())
					.toList());
	}

	private @Nullable String late(ComplaintSummary complaint, ComplaintDates owed, boolean late, DateWords dates) {
		if (late) {
			return say(dates, "portal.complaints.late", dates.longDate(owed.told()).text(),
					this.accounts.member(complaint.owner()).name());
		}
		return (complaint.delays() > 0) ? say(dates, "portal.complaints.delayed") : null;
	}

	private Until until(ComplaintSummary complaint, ComplaintDates owed, DateWords dates) {
		return new Until(say(dates, (complaint.state() == ComplaintState.RAISED) ? "portal.complaints.until"
				: "portal.complaints.until.changed"), dates.longDate(owed.told()));
	}

	private String who(ComplaintSummary complaint, DateWords dates) {
		return say(dates, complaint.apart() ? "portal.complaints.who.apart" : "portal.complaints.who",
				this.accounts.member(complaint.owner()).name());
	}

	private String state(ComplaintSummary complaint, DateWords dates) {
		Instant at = Stream.of(complaint.told(), complaint.answer())
			.flatMap(Stream::ofNullable)
			.map(Said::at)
			.findFirst()
			.orElse(complaint.raisedAt());
		String key = (complaint.told() != null) ? "CLOSED"
				: (complaint.answer() != null) ? "ANSWERED" : (complaint.raisedBy() != null) ? "MARKED" : "RAISED";
		return say(dates, "portal.complaints.state." + key, dates.shortDate(at).text());
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.words.say(dates.language(), key, arguments);
	}

}
