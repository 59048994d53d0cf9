package dev.goodword.interviews;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes down what happens to appointments. */
@Component
class InterviewLog {

	private final InterviewEntryRepository entries;

	private final Chance chance;

	InterviewLog(InterviewEntryRepository entries, Chance chance) {
		this.entries = entries;
		this.chance = chance;
	}

	/** The name of something that is about to happen. */
	UUID newOccasion() {
		return this.chance.newId();
	}

	/**
	 * Enters what has just happened.
	 * @param who entered it; null for the candidate
	 */
	void enter(UUID occasion, Interview interview, InterviewAct act, Change change, @Nullable AccountId who,
			Instant now) {
		String reason = (change.reason() == null || change.reason().isBlank()) ? null : change.reason().strip();
		this.entries.save(new StoredEntry(new InterviewEntry(occasion, interview.id(), interview.application(), act,
				change.askedBy(), who, reason, interview.appointment(), now)));
	}

}
