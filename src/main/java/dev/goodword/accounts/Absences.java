package dev.goodword.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who stands in for them. What is due does not wait for somebody's
 * return: warnings and questions go to the deputy, in the deputy's zone and hours.
 */
@Service
@Transactional
public class Absences {

	private final JdbcClient database;

	private final AccountRepository accounts;

	private final AuditLog audit;

	private final InstantSource clock;

	Absences(JdbcClient database, AccountRepository accounts, AuditLog audit, InstantSource clock) {
		this.database = database;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The absence a person has entered and that is not over; empty when there is none.
	 */
	@Transactional(readOnly = true)
	public Optional<Absence> of(StaffMember person) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), person.zone());
		return this.database.sql("select first_on, last_on, deputy_id from account_absence where account_id = ?")
			.param(Columns.bytes(person.id().value()))
			.query((row, number) -> new Absence(row.getObject("first_on", LocalDate.class),
					row.getObject("last_on", LocalDate.class), new AccountId(Columns.uuid(row, "deputy_id"))))
			.optional()
			.filter((absence) -> !absence.last().isBefore(today));
	}

	/**
	 * Enters that somebody is away; an earlier entry gives way.
	 * @return the key of the objection; empty when it was entered
	 */
	public Optional<String> enter(StaffMember person, Absence wanted, @Nullable String network) {
		Instant now = this.clock.instant();
		Optional<String> objection = AbsencePolicy
			.objection(person.id(), wanted, LocalDate.ofInstant(now, person.zone()))
			.or(() -> isActive(wanted.deputy()) ? Optional.empty() : Optional.of("accounts.absence.deputy.bad"));
		if (objection.isEmpty()) {
			remove(person);
			this.database
				.sql("insert into account_absence (account_id, first_on, last_on, deputy_id, set_at)"
						+ " values (?, ?, ?, ?, ?)")
				.params(Columns.bytes(person.id().value()), wanted.first(), wanted.last(),
						Columns.bytes(wanted.deputy().value()), Columns.utc(now))
				.update();
			this.audit.record(person.id().value(), "staff.absence-entered", "account", person.id().toString(),
					Map.of("first", wanted.first().toString(), "last", wanted.last().toString(), "deputy",
							wanted.deputy().toString()),
					network);
		}
		return objection;
	}

	/** The person is here after all; without an absence nothing changes. */
	public void end(StaffMember person, @Nullable String network) {
		if (remove(person) > 0) {
			this.audit.record(person.id().value(), "staff.absence-ended", "account", person.id().toString(), Map.of(),
					network);
		}
	}

	/**
	 * Who acts for the person now: the deputy while they are away, the person themselves
	 * otherwise and when no deputy is here.
	 */
	@Transactional(readOnly = true)
	public AccountId standIn(AccountId person) {
		return now().of(person);
	}

	/** Who stands in for whom at this moment, for many questions at once. */
	@Transactional(readOnly = true)
	public StandIns now() {
		Instant now = this.clock.instant();
		Map<AccountId, AccountId> away = new HashMap<>();
		this.database
			.sql("select b.account_id, b.first_on, b.last_on, b.deputy_id, a.zone from account_absence b"
					+ " join account a on a.account_id = b.account_id")
			.query((row, number) -> {
				Absence absence = new Absence(row.getObject("first_on", LocalDate.class),
						row.getObject("last_on", LocalDate.class), new AccountId(Columns.uuid(row, "deputy_id")));
				if (absence.covers(LocalDate.ofInstant(now, ZoneId.of(row.getString("zone"))))) {
					away.put(new AccountId(Columns.uuid(row, "account_id")), absence.deputy());
				}
				return absence;
			})
			.list();
		Map<AccountId, AccountId> known = new HashMap<>();
		away.keySet().forEach((person) -> known.put(person, AbsencePolicy.standIn(person, away, this::isActive)));
		return new StandIns(known);
	}

	private boolean isActive(AccountId id) {
		return this.accounts.findById(id).filter(Account::isActive).isPresent();
	}

	private int remove(StaffMember person) {
		return this.database.sql("delete from account_absence where account_id = ?")
			.param(Columns.bytes(person.id().value()))
			.update();
	}

	/**
	 * Who stands in at one moment.
	 *
	 * @param away those who are away, and who acts for them
	 */
	public record StandIns(Map<AccountId, AccountId> away) {

		public StandIns {
			away = Map.copyOf(away);
		}

		/** Who acts for the person. */
		public AccountId of(AccountId person) {
			return this.away.getOrDefault(person, person);
		}

	}

}
