package dev.goodword.desk.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchPolicy;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.Messages;
import dev.goodword.desk.batch.BatchReader.Sight;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The letter to one person of a decision about many, and when it leaves. */
@Component
class LetterWords {

	private final Batches batches;

	private final Messages messages;

	private final InstantSource clock;

	LetterWords(Batches batches, Messages messages, InstantSource clock) {
		this.batches = batches;
		this.messages = messages;
		this.clock = clock;
	}

	Letter of(Sight sight, BatchPerson person) {
		MessagePreview letter = this.messages.previewEnding(person.id(), person.outcome(),
				person.ending(sight.batch().words()));
		Instant now = this.clock.instant();
		ZoneId theirs = (person.profile() != null) ? person.profile().zoneOr(sight.position().zone())
				: sight.position().zone();
		Instant undo = letter.undoUntil();
		return new Letter(letter.language().value(), letter.isComplete() ? letter.subject() : null, letter.paragraphs(),
				sight.say("desk.sendbox.leaves", sight.words().when(letter.leavesAt(), now, theirs)),
				letter.late() ? sight.say("desk.sendbox.late") : null,
				(undo != null) ? sight.say("desk.sendbox.undo", sight.words().moment(undo, now, sight.zone()))
						: sight.say("desk.sendbox.noundo"));
	}

	/** Where the next letter is read; null when enough are. */
	@Nullable String next(Sight sight) {
		List<BatchPerson> included = this.batches.people(sight.batch(), sight.who())
			.stream()
			.filter(BatchPerson::included)
			.toList();
		long looked = included.stream().filter(BatchPerson::looked).count();
		return (looked >= BatchPolicy.looks(included.size())) ? null
				: included.stream()
					.filter((person) -> !person.looked())
					.findFirst()
					.map((person) -> sight.page() + "/people/" + person.id())
					.orElse(null);
	}

	/**
	 * A letter as they will read it.
	 *
	 * @param subject null when words are missing
	 * @param leaves when it leaves, on their clock
	 * @param late what follows from its leaving after the told day; null when in time
	 * @param undo until when it can be taken back
	 */
	record Letter(String language, @Nullable String subject, List<String> paragraphs, String leaves,
			@Nullable String late, String undo) {
	}

}
