package dev.goodword.channels;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.CandidateTold;
import dev.goodword.communication.MessageFailed;
import dev.goodword.communication.MessageKind;
import dev.goodword.interviews.Interviews;
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
			MessageKind.SIGN_IN, MessageKind.KEPT_OVER);

	private final TextTable table;

	private final TextSettings settings;

	private final Applications applications;

	private final Interviews interviews;

	private final Chance chance;

	TextNotes(TextTable table, TextSettings settings, Applications applications, Interviews interviews, Chance chance) {
		this.table = table;
		this.settings = settings;
		this.applications = applications;
		this.interviews = interviews;
		this.chance = chance;
	}

	@EventListener
	void on(CandidateTold fact) {
		if (!this.settings.isConfigured()) {
			return;
		}
		if (fact.kind() == MessageKind.CANDIDATE_MISSED) {
			note(fact.application(), TextReason.MISSED, fact.message().toString(), fact.at());
		}
		else if ((fact.kind() == MessageKind.INTERVIEW_MOVED || fact.kind() == MessageKind.INTERVIEW_CANCELLED)
				&& isClose(fact.application(), fact.at())) {
			note(fact.application(), TextReason.TALK, fact.message().toString(), fact.at());
		}
	}

	@EventListener
	void on(MessageFailed fact) {
		if (this.settings.isConfigured() && !NO_TEXT.contains(fact.kind())) {
			note(fact.application(), TextReason.UNREACHED, fact.message().toString(), fact.at());
		}
	}

	@EventListener
	void on(CandidateErased fact) {
		this.table.forget(fact.candidate());
	}

	/** Also the time it was moved from, or called off at. */
	private boolean isClose(JobApplicationId application, Instant now) {
		return this.interviews.log(application)
			.stream()
			.anyMatch((entry) -> TextPolicy.isClose(entry.appointment().startsAt(), now));
	}

	private void note(JobApplicationId application, TextReason reason, String occasion, Instant now) {
		CandidateId candidate = this.applications.summary(application).candidate();
		if (this.table.isWanted(candidate)) {
			this.table.add(
					new TextNote(this.chance.newId(), candidate, application, reason, 0, now.plus(reason.worth())),
					occasion, now);
		}
	}

}
