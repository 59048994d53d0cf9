package dev.goodword.channels;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.MessageFailed;
import dev.goodword.communication.MessageKind;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewFellAway;
import dev.goodword.interviews.InterviewMoved;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.Side;
import dev.goodword.shared.Chance;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts down whom a text tells that there is news, in the transaction of the fact itself:
 * only what a mail may bring too late, and only to those who want it.
 */
@Component
@Transactional
class TextNotes {

	/** What is worth a mail and no text. */
	private static final Set<MessageKind> NO_TEXT = EnumSet.of(MessageKind.SURVEY, MessageKind.POOL_INVITATION,
			MessageKind.SIGN_IN, MessageKind.KEPT_OVER, MessageKind.ADDRESS_CODE, MessageKind.ADDRESS_LEFT);

	private final TextTable table;

	private final TextWays ways;

	private final Applications applications;

	private final Interviews interviews;

	private final Chance chance;

	TextNotes(TextTable table, TextWays ways, Applications applications, Interviews interviews, Chance chance) {
		this.table = table;
		this.ways = ways;
		this.applications = applications;
		this.interviews = interviews;
		this.chance = chance;
	}

	/** At once, so that it overtakes the mail. */
	@EventListener
	void on(InterviewMoved fact) {
		changed(fact.application(), fact.occasion(), fact.at());
	}

	@EventListener
	void on(InterviewFellAway fact) {
		switch (fact.act()) {
			case CANCELLED -> changed(fact.application(), fact.occasion(), fact.at());
			case CANDIDATE_ABSENT -> note(fact.application(), TextReason.MISSED, fact.occasion().toString(),
					fact.at().plus(TextReason.MISSED.worth()), fact.at());
			default -> {
				// whoever was there and met nobody is called
			}
		}
	}

	@EventListener
	void on(MessageFailed fact) {
		if (!NO_TEXT.contains(fact.kind())) {
			note(fact.application(), TextReason.UNREACHED, fact.message().toString(),
					fact.at().plus(TextReason.UNREACHED.worth()), fact.at());
		}
	}

	@EventListener
	void on(CandidateErased fact) {
		this.table.forget(fact.candidate());
	}

	/**
	 * Worth a text until they would set out, by the time they know or by the new one.
	 * What they changed themselves they know.
	 */
	private void changed(JobApplicationId application, UUID occasion, Instant now) {
		InterviewEntry entry = this.interviews.entry(occasion).orElseThrow();
		if (entry.actor() == null && entry.askedBy() == Side.CANDIDATE) {
			return;
		}
		Stream.concat(this.interviews.before(entry).stream(), Stream.of(entry.appointment()))
			.map(Appointment::startsAt)
			.filter((start) -> TextPolicy.isClose(start, now))
			.min(Comparator.naturalOrder())
			.ifPresent((start) -> note(application, TextReason.TALK, occasion.toString(),
					TextPolicy.earlier(start, now.plus(TextReason.TALK.worth())), now));
	}

	private void note(JobApplicationId application, TextReason reason, String occasion, Instant expires, Instant now) {
		if (!this.ways.isOn()) {
			return;
		}
		CandidateId candidate = this.applications.summary(application).candidate();
		if (this.table.isWanted(candidate)) {
			this.table.add(new TextNote(this.chance.newId(), candidate, application, reason, occasion, 0, expires),
					now);
		}
	}

}
