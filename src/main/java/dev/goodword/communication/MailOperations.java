package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

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

	/** The time in which answers are counted. */
	static final Duration LATELY = Duration.ofHours(24);

	private static final Duration A_WEEK = Duration.ofDays(7);

	private static final int DOMAINS = 30;

	private static final int FAILURES = 20;

	private final Messages messages;

	private final MessageRepository rows;

	private final Outbox outbox;

	private final MailPace pace;

	private final HandOvers handOvers;

	private final InstantSource clock;

	MailOperations(Messages messages, MessageRepository rows, Outbox outbox, MailPace pace, HandOvers handOvers,
			InstantSource clock) {
		this.messages = messages;
		this.rows = rows;
		this.outbox = outbox;
		this.pace = pace;
		this.handOvers = handOvers;
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
			.toList(), health.blocked(), this.rows.countWaiting(PuttingAside.UNCHECKED), health.failed(), domains(now),
				this.handOvers.count(now.minus(LATELY)), this.handOvers.failures(now.minus(A_WEEK), FAILURES),
				quotas(now), this.pace.needs(ready));
	}

	/** Those with answers lately, then those that only are given fewer for now. */
	private List<MailStanding.Domain> domains(Instant now) {
		Map<String, MailStanding.Rate> rates = new TreeMap<>();
		this.pace.limits().forEach((domain, count) -> rates.put(domain, new MailStanding.Rate(count, null)));
		this.pace.slowDomains(now)
			.forEach((slow) -> rates.put(slow.domain(), new MailStanding.Rate(slow.perMinute(), slow.until())));
		List<MailStanding.Domain> domains = new ArrayList<>();
		this.handOvers.domains(now.minus(LATELY), DOMAINS)
			.forEach((domain) -> domains.add(domain.at(rates.remove(domain.name()))));
		rates.forEach((name, rate) -> {
			if (rate.until() != null) {
				domains.add(new MailStanding.Domain(name, 0, 0, 0, 0, null, rate));
			}
		});
		return domains;
	}

	private List<MailStanding.Quota> quotas(Instant now) {
		return this.pace.quotas(now)
			.stream()
			.map((quota) -> new MailStanding.Quota(quota.time(), quota.allowed(), quota.together(), quota.left(),
					quota.next(), quota.whole()))
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
