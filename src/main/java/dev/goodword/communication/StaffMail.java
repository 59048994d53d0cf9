package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.promises.StaffAlerted;
import dev.goodword.promises.StaffWarned;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Mails our own people once a day, heads of recruiting once a week, and about some things
 * at once, and takes the mails to visitors along. Waits while the candidates' mail is in
 * trouble and marks each mail before it is handed over. Of those of which nobody can know
 * only a day told to a visitor is repeated, once.
 */
@Component
class StaffMail implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(StaffMail.class);

	private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

	/** A worker that died in the middle left its mark this long ago. */
	private static final Duration LOST = Duration.ofMinutes(5);

	/** What one had to know at once is old after this long. */
	private static final Duration WORTH_KNOWING = Duration.ofDays(2);

	private static final Limit AT_ONCE = Limit.of(50);

	/** Anybody can cause these; what applicants wait for goes on after so many. */
	private static final Limit VISITORS_AT_ONCE = Limit.of(5);

	private final StaffDigestRepository digests;

	private final StaffHandover handover;

	private final StaffFollowUps followUps;

	private final Outbox outbox;

	private final MailTransport transport;

	private final MailAuthority authority;

	private final Accounts accounts;

	private final Deputies deputies;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	StaffMail(StaffDigestRepository digests, StaffHandover handover, StaffFollowUps followUps, Outbox outbox,
			MailTransport transport, MailAuthority authority, Accounts accounts, Deputies deputies,
			Transactions transactions, Chance chance, InstantSource clock) {
		this.digests = digests;
		this.handover = handover;
		this.followUps = followUps;
		this.outbox = outbox;
		this.transport = transport;
		this.authority = authority;
		this.accounts = accounts;
		this.deputies = deputies;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * At once, at any hour, to whoever acts for the person and may know of it; twice a
	 * day about the same thing would be noise.
	 */
	@EventListener
	void on(StaffAlerted fact) {
		StaffMember person = this.deputies.reader(fact);
		StaffMatter matter = new StaffMatter(fact.alert(), fact.application(), fact.occasion());
		LocalDate day = LocalDate.ofInstant(fact.at(), person.zone());
		if (!this.digests.existsByPersonAndDayAndAbout(person.id(), day, matter.toString())) {
			this.digests.save(new StaffDigest(this.chance.newId(), person.id(), day, matter,
					fact.at().plus(WORTH_KNOWING), fact.at()));
		}
	}

	@EventListener
	void on(StaffWarned fact) {
		StaffMember person = this.accounts.member(fact.person());
		Instant end = fact.day().atTime(END_OF_DAY).atZone(person.zone()).toInstant();
		this.digests
			.save(new StaffDigest(this.chance.newId(), fact.person(), fact.day(), StaffMatter.DAY, end, fact.at()));
	}

	@Override
	public String name() {
		return "staff-mail";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> Stream
			.of(this.digests.next(DigestState.QUEUED),
					this.digests.firstHanded(DigestState.HANDED).map((mark) -> mark.plus(LOST)))
			.flatMap(Optional::stream)
			.min(Comparator.naturalOrder()));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		giveUpLost(now);
		this.followUps.all(now);
		List<UUID> due = this.transactions.within(() -> due(now));
		return due.isEmpty() ? 0 : send(due, now);
	}

	private List<UUID> due(Instant now) {
		List<UUID> due = new ArrayList<>(this.digests.due(DigestState.QUEUED, now, VisitorTurn.ALL, AT_ONCE));
		due.addAll(this.digests.dueOf(DigestState.QUEUED, now, VisitorTurn.ALL, VISITORS_AT_ONCE));
		return due;
	}

	private void giveUpLost(Instant now) {
		Instant limit = now.minus(LOST);
		each(this.transactions.within(() -> this.digests.abandoned(DigestState.HANDED, limit)),
				(id) -> this.handover.giveUp(id, limit, now));
	}

	private int send(List<UUID> due, Instant now) {
		boolean may = this.transport.isConfigured() && this.authority.isHeld() && this.outbox.trouble().isEmpty();
		if (may) {
			try (MailConnection line = this.transport.open()) {
				List<UUID> left = each(due, (id) -> send(id, line));
				each(left, (id) -> this.handover.putOff(id, now));
				return due.size() - left.size();
			}
			catch (MailUnreachable ex) {
				log.warn("No mail to staff: {}", ex.getMessage());
			}
		}
		each(due, (id) -> this.handover.putOff(id, now));
		return 0;
	}

	/**
	 * One that fails keeps no other from its turn.
	 * @return those that failed
	 */
	private static List<UUID> each(List<UUID> mails, Consumer<UUID> step) {
		List<UUID> failed = new ArrayList<>();
		for (UUID id : mails) {
			try {
				step.accept(id);
			}
			catch (RuntimeException ex) {
				log.error("Staff mail {} could not be handled: {}", id, ex.getClass().getName());
				failed.add(id);
			}
		}
		return failed;
	}

	private void send(UUID id, MailConnection line) {
		this.handover.hand(id, this.clock.instant()).ifPresent((handed) -> {
			MailOutcome outcome = line.send(handed.mail());
			this.handover.settle(handed, outcome, this.clock.instant());
			log.info("Staff mail {} is {} with {}", id, outcome.kind(), outcome.code());
		});
	}

}
