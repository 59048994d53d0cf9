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
import dev.goodword.communication.StaffDigest.State;
import dev.goodword.promises.StaffAlerted;
import dev.goodword.promises.StaffWarned;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Mails our own people once a day, heads of recruiting once a week, and about some things
 * at once. Waits while the candidates' mail is in trouble, marks each mail before it is
 * handed over, and repeats none of which nobody can know.
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

	private final StaffWriting writing;

	private final VisitorDoor door;

	private final Outbox outbox;

	private final MailTransport transport;

	private final MailAuthority authority;

	private final Accounts accounts;

	private final Deputies deputies;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	StaffMail(StaffDigestRepository digests, StaffWriting writing, VisitorDoor door, Outbox outbox,
			MailTransport transport, MailAuthority authority, Accounts accounts, Deputies deputies,
			Transactions transactions, Chance chance, InstantSource clock) {
		this.digests = digests;
		this.writing = writing;
		this.door = door;
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
			.of(this.digests.next(State.QUEUED), this.digests.firstHanded(State.HANDED).map((mark) -> mark.plus(LOST)))
			.flatMap(Optional::stream)
			.min(Comparator.naturalOrder()));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		giveUpLost(now);
		List<UUID> due = this.transactions.within(() -> due(now));
		return due.isEmpty() ? 0 : send(due, now);
	}

	private List<UUID> due(Instant now) {
		List<UUID> due = new ArrayList<>(this.digests.due(State.QUEUED, now, VisitorTurn.ALL, AT_ONCE));
		due.addAll(this.digests.dueOf(State.QUEUED, now, VisitorTurn.ALL, VISITORS_AT_ONCE));
		return due;
	}

	private void giveUpLost(Instant now) {
		List<UUID> lost = this.transactions.within(() -> this.digests.abandoned(State.HANDED, now.minus(LOST)));
		lost.forEach((id) -> change(id, (digest) -> digest.end(State.UNCERTAIN, now)));
	}

	private int send(List<UUID> due, Instant now) {
		boolean may = this.transport.isConfigured() && this.authority.isHeld() && this.outbox.trouble().isEmpty();
		if (may) {
			try (MailConnection line = this.transport.open()) {
				return (int) due.stream().filter((id) -> succeeds(id, line, now)).count();
			}
			catch (MailUnreachable ex) {
				log.warn("No mail to staff: {}", ex.getMessage());
			}
		}
		due.forEach((id) -> change(id, (digest) -> {
			if (digest.isOver(now)) {
				digest.end(State.NEEDLESS, now);
			}
			else {
				digest.postpone(now);
			}
		}));
		return 0;
	}

	/**
	 * One that cannot be written keeps no other from leaving; it is tried again later.
	 */
	private boolean succeeds(UUID id, MailConnection line, Instant now) {
		try {
			send(id, line);
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Staff mail {} could not be handled: {}", id, ex.getClass().getName());
			later(id, now);
			return false;
		}
	}

	private void later(UUID id, Instant now) {
		try {
			change(id, (digest) -> {
				if (digest.state() == State.QUEUED) {
					digest.postpone(now);
				}
			});
		}
		catch (RuntimeException ex) {
			log.error("Staff mail {} could not be put off: {}", id, ex.getClass().getName());
		}
	}

	private void send(UUID id, MailConnection line) {
		Instant now = this.clock.instant();
		Optional<OutgoingMail> mail = this.transactions.alone(() -> this.digests.lock(id)
			.filter((digest) -> digest.isDue(now))
			.flatMap((digest) -> handed(digest, now)));
		if (mail.isPresent()) {
			MailOutcome outcome = line.send(mail.get());
			Instant then = this.clock.instant();
			change(id, (digest) -> {
				digest.settle(outcome.delivered(), then);
				this.door.answered(digest, mail.get(), outcome, then);
			});
			log.info("Staff mail {} is {} with {}", id, outcome.kind(), outcome.code());
		}
	}

	private Optional<OutgoingMail> handed(StaffDigest digest, Instant now) {
		Optional<OutgoingMail> mail = digest.isOver(now) ? Optional.empty() : this.writing.letter(digest, now);
		boolean goes = mail.isPresent() && this.door.lets(digest, mail.get(), now);
		if (goes) {
			digest.hand(now);
		}
		else if (mail.isEmpty()) {
			digest.end(State.NEEDLESS, now);
			this.writing.became(digest);
		}
		this.digests.save(digest);
		return goes ? mail : Optional.empty();
	}

	private void change(UUID id, Consumer<StaffDigest> change) {
		this.transactions.alone(() -> {
			this.digests.lock(id).ifPresent((digest) -> {
				change.accept(digest);
				this.digests.save(digest);
				this.writing.became(digest);
			});
			return id;
		});
	}

}
