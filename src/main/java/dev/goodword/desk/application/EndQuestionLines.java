package dev.goodword.desk.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.applications.inviting.EndAnswer;
import dev.goodword.applications.inviting.EndQuestion;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/** What somebody was asked with the end of a position, and whether they said yes. */
@Component
class EndQuestionLines {

	private final EndQuestions questions;

	private final Positions positions;

	EndQuestionLines(EndQuestions questions, Positions positions) {
		this.questions = questions;
		this.positions = positions;
	}

	/** One line for each that was answered with yes, or can still be. */
	List<String> of(Reader reader) {
		return reader.application().isOpen() ? List.of()
				: this.questions.asked(reader.application().id())
					.stream()
					.flatMap((asked) -> line(asked, reader))
					.toList();
	}

	private Stream<String> line(EndQuestion asked, Reader reader) {
		LocalDate today = reader.clock().today();
		boolean waits = asked.answer() == null && !asked.until().isBefore(today);
		if (!asked.isAccepted() && !waits) {
			return Stream.empty();
		}
		String about = switch (asked.kind()) {
			case MOVE ->
				this.positions.summary(Objects.requireNonNull(asked.target())).title().in(reader.words().language());
			case POOL -> Objects.requireNonNullElse(asked.area(), "");
			case KEEP -> reader.dates().longDate(Objects.requireNonNull(asked.keptUntil())).text();
		};
		return Stream.of(reader.say("desk.asked." + asked.kind() + (asked.answer() == EndAnswer.YES ? ".yes" : ".open"),
				about, reader.dates().shortDate(asked.until()).text()));
	}

}
