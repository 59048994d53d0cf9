package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Puts one mail a week to each head of recruiting on its way. Two nodes that think of it
 * at once write one row: the database knows person, week and matter only once.
 */
@Component
class WeeklyRound implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(WeeklyRound.class);

	private final StaffDigestRepository digests;

	private final Accounts accounts;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	WeeklyRound(StaffDigestRepository digests, Accounts accounts, Transactions transactions, Chance chance,
			InstantSource clock) {
		this.digests = digests;
		this.accounts = accounts;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "weekly-report";
	}

	@Override
	public Optional<Instant> nextDue() {
		Instant now = this.clock.instant();
		return this.transactions.within(() -> heads().stream().map((head) -> next(head, now)).min(Instant::compareTo));
	}

	private Instant next(StaffMember head, Instant now) {
		ZoneId zone = head.zone();
		LocalDate monday = WeekPolicy.monday(now, zone);
		boolean over = isOpen(head, monday, now) ? isWritten(head, monday)
				: !now.isBefore(WeekPolicy.from(monday, zone));
		return WeekPolicy.from(over ? monday.plusWeeks(1) : monday, zone);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		return (int) this.transactions.within(this::heads).stream().filter((head) -> write(head, now)).count();
	}

	private boolean write(StaffMember head, Instant now) {
		LocalDate monday = WeekPolicy.monday(now, head.zone());
		if (!isOpen(head, monday, now) || this.transactions.within(() -> isWritten(head, monday))) {
			return false;
		}
		try {
			return this.transactions.alone(() -> {
				this.digests.save(new StaffDigest(this.chance.newId(), head.id(), monday, StaffMatter.WEEK,
						WeekPolicy.until(monday, head.zone()), now));
				return true;
			});
		}
		catch (DataIntegrityViolationException ex) {
			log.info("The week of {} is on its way already", head.id());
			return false;
		}
	}

	private static boolean isOpen(StaffMember head, LocalDate monday, Instant now) {
		return !now.isBefore(WeekPolicy.from(monday, head.zone()))
				&& now.isBefore(WeekPolicy.until(monday, head.zone()));
	}

	private boolean isWritten(StaffMember head, LocalDate monday) {
		return this.digests.existsByPersonAndDayAndAbout(head.id(), monday, StaffMatter.WEEK.toString());
	}

	private List<StaffMember> heads() {
		return this.accounts.staff().stream().filter((person) -> person.holds(Role.HR_HEAD)).toList();
	}

}
