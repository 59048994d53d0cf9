package dev.goodword.communication;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of letters that people got when they applied, to be sent again, on MySQL. */
class ManyLetters {

	private static final String DIGITS = "(select 0 as d union all select 1 union all select 2 union all select 3"
			+ " union all select 4 union all select 5 union all select 6 union all select 7 union all select 8"
			+ " union all select 9)";

	private static final String OF_COPY = "concat(hex(t.message_id), '-', :round, '-', n.n)";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MessageRepository messages;

	@Autowired
	private Envelopes envelopes;

	@Autowired
	private Guarding guard;

	@Autowired
	private Transactions transactions;

	@Autowired
	private InstantSource clock;

	private int round;

	/** Puts about so many into the queue. */
	void fill(int letters) {
		Map<String, String> columns = new LinkedHashMap<>();
		this.jdbc
			.sql("select column_name from information_schema.columns where table_schema = database()"
					+ " and table_name = 'message'")
			.query(String.class)
			.list()
			.forEach((name) -> columns.put(name, "t." + name));
		columns.putAll(Map.of("message_id", "left(unhex(sha2(" + OF_COPY + ", 224)), 16)", "dedupe_key",
				"unhex(sha2(" + OF_COPY + ", 256))", "header_id", "concat('<copy-', " + OF_COPY + ", '@x>')", "state",
				"'QUEUED'", "lease_token", "null", "lease_until", "null", "handed_at", "null", "accepted_at", "null",
				"settled_at", "null", "visible_at", "null"));
		columns.putAll(Map.of("owed", "null", "owed_at", "null", "placed_at", "null", "last_code", "null"));
		this.jdbc
			.sql("insert into message (" + String.join(", ", columns.keySet()) + ") select "
					+ columns.values().stream().collect(Collectors.joining(", ")) + " from (select * from message"
					+ " where kind = 'RECEIVED' and body is not null and header_id not like '<copy%'"
					+ " order by message_id limit 1000) t, (select a.d + 10 * b.d + 100 * c.d as n from " + DIGITS
					+ " a, " + DIGITS + " b, " + DIGITS + " c) n order by n.n limit " + letters)
			.param("round", ++this.round)
			.update();
	}

	/** Whether one could be taken at this moment. */
	boolean isAnyReady() {
		return this.jdbc.sql("select exists (select 1 from message where state = 'QUEUED')")
			.query(Boolean.class)
			.single();
	}

	/** So many as they would be handed over, which they are no longer. */
	List<OutgoingMail> mails(int letters) {
		fill(letters);
		List<OutgoingMail> mails = this.transactions.alone(
				() -> this.messages.claimable(Lane.ACKNOWLEDGEMENT.ordinal(), this.clock.instant(), Limit.of(letters))
					.stream()
					.map((message) -> this.envelopes.of(message, this.guard.look(message),
							this.guard.look(message).address(message), this.clock.instant()))
					.toList());
		this.jdbc.sql("update message set state = 'CANCELLED', settled_at = created_at where state = 'QUEUED'")
			.update();
		return mails;
	}

}
