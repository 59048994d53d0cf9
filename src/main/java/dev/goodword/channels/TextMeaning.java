package dev.goodword.channels;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.NewsOnPage;
import dev.goodword.communication.NewsOnPage.News;
import dev.goodword.interviews.Interviews;

import org.springframework.stereotype.Component;

/** Whether a text still has something to point to when it is about to leave. */
@Component
class TextMeaning {

	private final Applications applications;

	private final Interviews interviews;

	private final CandidateSessions sessions;

	private final NewsOnPage page;

	private final TextTable table;

	private final InstantSource clock;

	TextMeaning(Applications applications, Interviews interviews, CandidateSessions sessions, NewsOnPage page,
			TextTable table, InstantSource clock) {
		this.applications = applications;
		this.interviews = interviews;
		this.sessions = sessions;
		this.page = page;
		this.table = table;
		this.clock = clock;
	}

	/** What a text means now. */
	enum Sense {

		/** There is news on their page. */
		NEWS,
		/** It does not stand there yet, or another text about it is just leaving. */
		NOT_YET,
		/** It is not so any more, or they know, or a text has pointed to it already. */
		OVER

	}

	Sense of(TextNote note) {
		ApplicationSummary application = this.applications.summary(note.application());
		if (application.outcome() == Outcome.WITHDRAWN) {
			return Sense.OVER;
		}
		News news = news(note, UUID.fromString(note.occasion()));
		Instant since = news.since();
		if (!news.stillSo() || this.table.isTexted(note.application(), news.names())) {
			return Sense.OVER;
		}
		if (since == null || this.table.isLeaving(note.application(), news.names())) {
			return Sense.NOT_YET;
		}
		return this.sessions.wasHereSince(note.candidate(), note.application().value(), since) ? Sense.OVER
				: Sense.NEWS;
	}

	private News news(TextNote note, UUID about) {
		if (note.reason() == TextReason.UNREACHED || this.interviews.entry(about).isEmpty()) {
			return this.page.ofUnreached(new MessageId(about));
		}
		boolean again = note.reason() == TextReason.MISSED && hasAnotherTime(note.application());
		return (!again && this.interviews.stands(about)) ? this.page.ofTalk(note.application(), about) : News.OVER;
	}

	private boolean hasAnotherTime(JobApplicationId application) {
		Instant now = this.clock.instant();
		return this.interviews.booked(application)
			.stream()
			.anyMatch((talk) -> talk.plan().appointment().startsAt().isAfter(now));
	}

}
