package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.StaffNotes;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Has the heads of recruiting told by mail when nobody said in time where a mail belongs:
 * once about each, and once a day at most. Without a head, whoever may sort it is told.
 */
@Component
class UnsortedMail implements DueWork {

	private static final Limit AT_ONCE = Limit.of(200);

	private static final Duration A_DAY = Duration.ofDays(1);

	private final InboundItemRepository items;

	private final UnsortedNote note;

	private final StaffNotes notes;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	UnsortedMail(InboundItemRepository items, UnsortedNote note, StaffNotes notes, Accounts accounts,
			Transactions transactions, InstantSource clock) {
		this.items = items;
		this.note = note;
		this.notes = notes;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "unsorted-mail";
	}

	/** What comes after the mail of the day waits for the mail of the next. */
	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.items.unwarned(ItemState.TRIAGE, Limit.of(1))
			.stream()
			.map((item) -> late(item.dueAt()))
			.map((due) -> isTold(due) ? day(this.clock.instant()).plus(A_DAY) : due)
			.findFirst());
	}

	private boolean isTold(Instant due) {
		Instant now = this.clock.instant();
		return due.isBefore(day(now).plus(A_DAY)) && this.items.existsByWarnedAtGreaterThanEqual(day(now));
	}

	private static Instant day(Instant now) {
		return now.truncatedTo(ChronoUnit.DAYS);
	}

	/** The first moment at which it is late. */
	private static Instant late(Instant due) {
		return due.plusSeconds(1);
	}

	/**
	 * The mail counts all that wait, so that it speaks of those that are not late too.
	 */
	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		return this.transactions.alone(() -> {
			List<InboundItem> waiting = this.items.unwarned(ItemState.TRIAGE, AT_ONCE);
			boolean late = waiting.stream().anyMatch((item) -> !late(item.dueAt()).isAfter(now));
			if (!late || this.items.existsByWarnedAtGreaterThanEqual(day(now))) {
				return 0;
			}
			waiting.forEach((item) -> {
				item.warn(now);
				this.items.save(item);
			});
			readers().forEach((person) -> this.notes.put(this.note, UnsortedNote.PILE, person.id(), day(now)));
			return waiting.size();
		});
	}

	private List<StaffMember> readers() {
		List<StaffMember> sorting = this.accounts.staff().stream().filter(UnsortedNote::maySort).toList();
		Predicate<StaffMember> head = (person) -> person.holds(Role.HR_HEAD);
		return sorting.stream().anyMatch(head) ? sorting.stream().filter(head).toList() : sorting;
	}

}
