package dev.goodword.desk.application;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.Outcome;
import dev.goodword.desk.StartWords;
import dev.goodword.offers.starting.FirstDays;

import org.springframework.stereotype.Component;

/**
 * What follows the end of an application: the first day of work of those who accepted,
 * and what somebody was asked with the end.
 */
@Component
class EndLines {

	private final EndQuestionLines questions;

	private final FirstDays days;

	private final InstantSource clock;

	EndLines(EndQuestionLines questions, FirstDays days, InstantSource clock) {
		this.questions = questions;
		this.days = days;
		this.clock = clock;
	}

	List<EndLine> of(Reader reader) {
		Stream<EndLine> asked = this.questions.of(reader).stream().map((line) -> new EndLine(line, null, null));
		return (reader.application().outcome() != Outcome.HIRED) ? asked.toList()
				: Stream.concat(Stream.of(start(reader)), asked).toList();
	}

	private EndLine start(Reader reader) {
		String text = StartWords.of(this.days.of(reader.application().id()).orElse(null), this.clock.instant(),
				reader.words());
		boolean may = reader.may(Permission.MAKE_OFFER);
		return new EndLine(reader.say("desk.start.line", text),
				may ? "/applications/" + reader.application().id() + "/first-day" : null,
				may ? reader.say("desk.start.link") : null);
	}

}
