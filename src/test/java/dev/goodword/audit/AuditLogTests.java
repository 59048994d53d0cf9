package dev.goodword.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The log only grows, shows tampering, and stops what it cannot record. */
@GoodwordTest
class AuditLogTests {

	private static final UUID ACTOR = new UUID(7, 7);

	@Autowired
	private AuditLog log;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Transactions transactions;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	@AfterEach
	void startTheChainAnew() {
		this.jdbc.sql("delete from audit_entry").update();
		this.jdbc.sql("update audit_head set entry_no = 0, hash = ? where head_id = 1").param(new byte[32]).update();
	}

	@Test
	void anEmptyChainIsWhole() {
		assertThat(this.log.verify()).isEqualTo(new ChainCheck(0, null));
	}

	@Test
	void aChainOfActsIsWhole() {
		record(5);
		this.log.record(null, "installation.started", "installation", "1", Map.of(), null);
		assertThat(this.log.verify()).isEqualTo(new ChainCheck(6, null));
		assertThat(this.log.verify().intact()).isTrue();
	}

	@Test
	void aChangedEntryShows() {
		record(5);
		this.jdbc.sql("update audit_entry set action = 'application.read' where entry_no = 3").update();
		assertThat(this.log.verify()).isEqualTo(new ChainCheck(2, 3L));
	}

	@Test
	void everyFieldIsCovered() {
		for (String change : new String[] { "at = '2026-11-23 02:00:00.000001'", "actor_id = null",
				"action = 'application.moved '", "subject_type = 'offer'", "subject_id = '9'",
				"details = '{\"from\":\"2\",\"to\":\"1\"}'", "address = null" }) {
			startTheChainAnew();
			record(2);
			this.jdbc.sql("update audit_entry set " + change + " where entry_no = 1").update();
			assertThat(this.log.verify().brokenAt()).as(change).isEqualTo(1L);
		}
	}

	@Test
	void aMissingEntryShows() {
		record(5);
		this.jdbc.sql("delete from audit_entry where entry_no = 2").update();
		assertThat(this.log.verify()).isEqualTo(new ChainCheck(1, 2L));
	}

	@Test
	void entriesMissingAtTheEndShow() {
		record(5);
		this.jdbc.sql("delete from audit_entry where entry_no > 3").update();
		assertThat(this.log.verify()).isEqualTo(new ChainCheck(3, 4L));
	}

	@Test
	void anEntryHashedAnewShowsAtTheNextOne() {
		record(3);
		byte[] forged = new ChainLink(1, java.time.LocalDateTime.parse("2026-11-23T02:00:00"), null, "x", "y", "z",
				"{}", null)
			.hash(new byte[32]);
		this.jdbc.sql("""
				update audit_entry set at = '2026-11-23 02:00:00.000000', actor_id = null, action = 'x',
				subject_type = 'y', subject_id = 'z', details = '{}', address = null, hash = ? where entry_no = 1""")
			.param(forged)
			.update();
		assertThat(this.log.verify()).isEqualTo(new ChainCheck(1, 2L));
	}

	@Test
	void whatIsUndoneIsNotRecorded() {
		assertThatException().isThrownBy(() -> this.transactions.alone(() -> {
			record(1);
			throw new UnsupportedOperationException("undone");
		}));
		assertThat(this.log.verify().intactUntil()).isZero();
	}

	@Test
	void whatCannotBeRecordedDoesNotHappen() {
		this.jdbc.sql("create table if not exists audit_trial (word varchar(10))").update();
		String endless = "x".repeat(65);
		assertThatException().isThrownBy(() -> this.transactions.alone(() -> {
			this.jdbc.sql("insert into audit_trial (word) values ('done')").update();
			this.log.record(ACTOR, endless, "application", "1", Map.of(), null);
			return null;
		}));
		assertThat(this.jdbc.sql("select count(*) from audit_trial").query(Long.class).single()).isZero();
		this.jdbc.sql("drop table audit_trial").update();
	}

	@Test
	void keepsMicrosecondsAndEveryScript() {
		this.clock.moveTo(java.time.Instant.parse("2026-11-23T02:00:00.123456Z"));
		this.log.record(ACTOR, "application.moved", "application", "1", Map.of("reason", "面试 ✓ \"quoted\""),
				"2001:db8::1");
		assertThat(this.log.verify().intact()).isTrue();
		assertThat(this.jdbc.sql("select at from audit_entry").query(java.time.LocalDateTime.class).single())
			.isEqualTo(java.time.LocalDateTime.parse("2026-11-23T02:00:00.123456"));
	}

	@Test
	void viewsOfSensitiveThingsStandApart() {
		this.log.viewed(ACTOR, "resume", "application", "42", "192.0.2.1");
		assertThat(this.jdbc.sql("select what from access_audit where subject_id = '42'").query(String.class).list())
			.containsExactly("resume");
		assertThat(this.log.verify().intactUntil()).isZero();
		this.jdbc.sql("delete from access_audit").update();
	}

	@Test
	void detailsCannotBeChangedAfterwards() {
		Map<String, String> details = new HashMap<>(Map.of("from", "1"));
		AuditEntry entry = new AuditEntry(ACTOR, "a", "b", "c", details, null);
		details.put("to", "2");
		assertThat(entry.details()).containsOnlyKeys("from");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> entry.details().put("x", "y"));
	}

	private void record(int entries) {
		for (int i = 0; i < entries; i++) {
			this.log.record(ACTOR, "application.moved", "application", "1", Map.of("from", "1", "to", "2"),
					"192.0.2.1");
		}
	}

}
