package dev.goodword.communication;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.candidates.CandidateId;
import dev.goodword.simulation.rows.MapStore;
import dev.goodword.simulation.rows.Rows;

/** What there is to do in an outbox in memory. */
class DuesInMemory extends OutboxDues {

	private static final Set<MessageState> IN_HAND = EnumSet.of(MessageState.LEASED, MessageState.HANDED);

	private final Rows<Message> rows;

	DuesInMemory(MapStore store) {
		super(null);
		this.rows = store.rows(Message.class);
	}

	@Override
	Due at(Instant now) {
		boolean owed = this.rows.least("owed.since", null, null).isPresent();
		boolean abandoned = IN_HAND.stream()
			.anyMatch((state) -> this.rows.seen("state", state).anyMatch((row) -> isUntil(row, "lease.until", now)));
		Set<MessageState> over = EnumSet.noneOf(MessageState.class);
		MessageState.TIMED.stream()
			.filter((state) -> first(state).filter((moment) -> !moment.isAfter(now)).isPresent())
			.forEach(over::add);
		Set<Lane> ready = EnumSet.noneOf(Lane.class);
		this.rows.seen("state", MessageState.QUEUED)
			.filter((row) -> isUntil(row, "moments.notBefore", now))
			.forEach((row) -> ready.add(Lane.values()[this.rows.<Integer>value(row, "lane")]));
		return new Due(owed, abandoned, over, ready);
	}

	@Override
	Next next() {
		Instant timed = MessageState.TIMED.stream()
			.flatMap((state) -> first(state).stream())
			.min(Instant::compareTo)
			.orElse(null);
		Instant lease = IN_HAND.stream()
			.flatMap((state) -> this.rows.seen("state", state))
			.map((row) -> this.rows.<Instant>value(row, "lease.until"))
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.orElse(null);
		return new Next(timed, null, (lease != null) ? firstOfOthers() : first(MessageState.QUEUED).orElse(null),
				lease);
	}

	/** The same of what is queued for people of whom nobody has anything in hand. */
	private Instant firstOfOthers() {
		Set<CandidateId> talks = MessageRepositoryQueries.busy(this.rows, Lane.INTERVIEW_CHANGE.ordinal());
		Set<CandidateId> others = MessageRepositoryQueries.busy(this.rows, Lane.DECISION.ordinal());
		return this.rows.seen("state", MessageState.QUEUED)
			.filter((row) -> switch (this.rows.<Integer>value(row, "lane")) {
				case 0 -> true;
				case 1 -> !talks.contains(row.candidate());
				default -> !others.contains(row.candidate());
			})
			.map((row) -> this.rows.<Instant>value(row, "moments.notBefore"))
			.min(Instant::compareTo)
			.orElse(null);
	}

	/** When the first of a state has waited long enough. */
	private Optional<Instant> first(MessageState state) {
		return this.rows.least("moments.notBefore", "state", state, "moments.settledAt");
	}

	private boolean isUntil(Message row, String path, Instant now) {
		Instant moment = this.rows.value(row, path);
		return moment != null && !moment.isAfter(now);
	}

}
