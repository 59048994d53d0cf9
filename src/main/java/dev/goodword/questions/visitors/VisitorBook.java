package dev.goodword.questions.visitors;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.QuestionDates;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Vault;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What asking, answering and delaying share: the rows, the seal and the dates. */
@Component
class VisitorBook {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String PURPOSE = "questions.visitor";

	private final VisitorQuestionRepository questions;

	private final Vault vault;

	private final Positions positions;

	private final Answering answering;

	private final Calendars calendars;

	private final ApplicationEventPublisher events;

	VisitorBook(VisitorQuestionRepository questions, Vault vault, Positions positions, Answering answering,
			Calendars calendars, ApplicationEventPublisher events) {
		this.questions = questions;
		this.vault = vault;
		this.positions = positions;
		this.answering = answering;
		this.calendars = calendars;
		this.events = events;
	}

	/**
	 * Who asks and what, as they are sealed.
	 *
	 * @param email where the answer goes
	 */
	record Words(String name, String email, String language, String text) {

		static Words of(Visitor visitor, String text) {
			return new Words(visitor.name(), visitor.email().value(), visitor.language().value(), text);
		}

		Visitor visitor() {
			return new Visitor(this.name, new EmailAddress(this.email),
					LocaleTag.spoken(this.language).orElse(LocaleTag.EN));
		}

		/** Hidden in logs. */
		@Override
		public String toString() {
			return "words of somebody who asks";
		}

	}

	Optional<VisitorQuestion> row(VisitorQuestionId id) {
		return this.questions.findById(id);
	}

	void save(VisitorQuestion row) {
		this.questions.saveAndFlush(row);
	}

	/** Nothing is left of it, here and elsewhere. */
	void forget(VisitorQuestion row) {
		this.questions.delete(row);
		this.events.publishEvent(new VisitorForgotten(row.id()));
	}

	byte[] seal(VisitorQuestionId id, Words words) {
		return this.vault.seal(JSON.writeValueAsBytes(words), context(id));
	}

	byte[] seal(VisitorQuestionId id, String answer) {
		return this.vault.seal(answer.getBytes(StandardCharsets.UTF_8), context(id));
	}

	/** A text that tells the same from others and nothing else. */
	String fingerprint(String text) {
		return this.vault.sign(PURPOSE, text);
	}

	/** Who answers for it. */
	AccountId owner(VisitorQuestion row) {
		return this.answering.of(this.positions.summary(row.position())).id();
	}

	VisitorSummary summary(VisitorQuestion row) {
		return summary(row, owner(row));
	}

	VisitorSummary summary(VisitorQuestion row, AccountId owner) {
		Words words = words(row);
		byte[] answer = row.answer();
		return row.summary(owner, words, (answer != null)
				? new String(this.vault.open(answer, context(row.id())), StandardCharsets.UTF_8) : null);
	}

	/** Where the answer goes. */
	EmailAddress address(VisitorQuestion row) {
		return new EmailAddress(words(row).email());
	}

	private Words words(VisitorQuestion row) {
		return JSON.readValue(this.vault.open(row.words(), context(row.id())), Words.class);
	}

	/** By when it is answered when it is asked, or told anew, at this moment. */
	QuestionDates dates(PositionId about, Instant now, int days) {
		PositionSummary position = this.positions.summary(about);
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		return QuestionDates.after(team, this.calendars.placeOf(position.zone(), null, team), now, days);
	}

	private static String context(VisitorQuestionId id) {
		return "visitor_question/" + id;
	}

}
