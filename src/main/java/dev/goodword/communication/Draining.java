package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.bulk.BatchDecided;
import dev.goodword.applications.bulk.BatchStanding;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.shared.Pieces;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the letters of a decision about many leave in their order, or not at all. */
@Component
class Draining {

	/** Why a letter waits for the first ones. */
	static final String DRAIN = "drain";

	/** Why a letter does not leave. */
	static final String STOPPED = "stopped";

	private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

	private final UndoingBatches batches;

	private final MessageRepository messages;

	private final MessageStore store;

	Draining(UndoingBatches batches, MessageRepository messages, MessageStore store) {
		this.batches = batches;
		this.messages = messages;
		this.store = store;
	}

	/** How long an end can be taken back that was decided together with others. */
	Optional<Duration> undo(StageMoveId end) {
		return this.batches.standing(end).map((batch) -> UndoingBatches.UNDO);
	}

	/**
	 * The three that leave earliest go before all others, and these are put off until
	 * their pause is over, so that every hour that is shown is the one on which they
	 * leave.
	 */
	@EventListener
	void on(BatchDecided fact) {
		List<Message> letters = Pieces.of(fact.moves())
			.stream()
			.flatMap((piece) -> this.messages.findByCauseIdIn(piece.stream().map(StageMoveId::value).toList()).stream())
			.filter((letter) -> letter.state().isStoppable() && letter.state() != MessageState.BLOCKED)
			.sorted(Comparator.comparing((letter) -> letter.moments().times().notBefore()))
			.toList();
		if (letters.size() > DrainPolicy.FIRST) {
			this.batches.leaveFirst(letters.stream()
				.limit(DrainPolicy.FIRST)
				.flatMap((letter) -> Stream.ofNullable(letter.cause()))
				.map(StageMoveId::new)
				.collect(Collectors.toSet()));
			Instant last = letters.get(DrainPolicy.FIRST - 1).moments().times().notBefore();
			letters.stream().skip(DrainPolicy.FIRST).forEach((letter) -> putOff(letter, last, fact.at()));
		}
	}

	private void putOff(Message letter, Instant last, Instant now) {
		Instant until = DrainPolicy.after(last, letter.moments().deadlineAt());
		if (letter.moments().times().notBefore().isBefore(until)) {
			letter.obey(new SendGuard.Answer(MessageState.WAITING, DRAIN, until), now);
			this.store.note(letter, now);
		}
	}

	/** What keeps a letter that could leave otherwise; empty when nothing does. */
	Optional<SendGuard.Answer> ask(Message letter, Instant now) {
		UUID cause = letter.cause();
		if (!letter.kind().isBadNews() || cause == null) {
			return Optional.empty();
		}
		StageMoveId end = new StageMoveId(cause);
		return this.batches.standing(end).flatMap((batch) -> ask(letter, end, batch, now));
	}

	private Optional<SendGuard.Answer> ask(Message letter, StageMoveId end, BatchStanding batch, Instant now) {
		if (batch.stopped()) {
			return waits(STOPPED, now.plus(LOOK_AGAIN));
		}
		if (batch.first().isEmpty() || batch.first().contains(end)) {
			return Optional.empty();
		}
		DrainPolicy.Answer answer = DrainPolicy.ask(batch.first()
			.stream()
			.flatMap((move) -> this.messages.findByCauseId(move.value()).stream())
			.map(Draining::first)
			.toList(), letter.moments().deadlineAt(), now);
		if (answer.stop()) {
			this.batches.stop(batch.batch(), "applications.bulk.stopped.first");
		}
		Instant until = answer.until();
		return (until == null) ? Optional.empty() : waits(answer.stop() ? STOPPED : DRAIN, until);
	}

	private static DrainPolicy.First first(Message letter) {
		MessageRecord.Times times = letter.moments().times();
		return new DrainPolicy.First(letter.state(), times.notBefore(), times.acceptedAt());
	}

	private static Optional<SendGuard.Answer> waits(String why, Instant until) {
		return Optional.of(new SendGuard.Answer(MessageState.WAITING, why, until));
	}

}
