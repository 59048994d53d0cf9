package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.goodword.communication.pace.MailPace;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those see who run the installation: the queues, and what keeps them. */
@Service
public class MailOperations {

	private static final Set<MessageState> READY = EnumSet.of(MessageState.QUEUED, MessageState.LEASED,
			MessageState.HANDED);

	private static final Set<MessageState> LATER = EnumSet.of(MessageState.WAITING, MessageState.DEFERRED);

	private static final Set<MessageState> DOUBTFUL = EnumSet.of(MessageState.UNCERTAIN);

	private static final Set<MessageState> OPEN = EnumSet.of(MessageState.QUEUED, MessageState.LEASED,
			MessageState.HANDED, MessageState.WAITING, MessageState.DEFERRED, MessageState.UNCERTAIN);

	private final Messages messages;

	private final MessageRepository rows;

	private final Outbox outbox;

	private final MailPace pace;

	private final InstantSource clock;

	MailOperations(Messages messages, MessageRepository rows, Outbox outbox, MailPace pace, InstantSource clock) {
		this.messages = messages;
		this.rows = rows;
		this.outbox = outbox;
		this.pace = pace;
		this.clock = clock;
	}

	/** How mail leaves now, as this node sees it. */
	@Transactional
	public MailStanding standing() {
		Instant now = this.clock.instant();
		List<Waiting> waiting = this.rows.waiting(OPEN);
		MailHealth health = this.messages.health();
		long ready = count(waiting, READY);
		return new MailStanding(this.outbox.anyTrouble().orElse(null), health.nextTry(), Arrays.stream(Lane.values())
			.map((lane) -> queue(lane, waiting.stream().filter((line) -> line.lane() == lane.ordinal()).toList()))
			.filter((queue) -> queue.ready() + queue.later() + queue.doubtful() > 0)
			.toList(), health.blocked(), this.rows.countWaiting(PuttingAside.UNCHECKED), health.failed(), slow(now),
				this.pace.needs(ready));
	}

	private List<MailStanding.SlowDomain> slow(Instant now) {
		return this.pace.slowDomains(now)
			.stream()
			.map((domain) -> new MailStanding.SlowDomain(domain.domain(), domain.perMinute(), domain.until()))
			.toList();
	}

	private static MailStanding.Queue queue(Lane lane, List<Waiting> lines) {
		Instant oldest = lines.stream()
			.filter((line) -> line.state() == MessageState.QUEUED)
			.map(Waiting::since)
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.orElse(null);
		return new MailStanding.Queue("communication.lane." + lane, count(lines, READY), count(lines, LATER),
				count(lines, DOUBTFUL), oldest);
	}

	private static long count(Collection<Waiting> lines, Set<MessageState> states) {
		return lines.stream().filter((line) -> states.contains(line.state())).mapToLong(Waiting::count).sum();
	}

	/**
	 * Messages of one lane and state that have not settled.
	 *
	 * @param since the earliest moment one of them could leave
	 */
	record Waiting(int lane, MessageState state, long count, Instant since) {
	}

}
