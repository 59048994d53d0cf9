package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who agreed to texts, whoever carries them. */
class TextConsents {

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final JdbcClient database;

	/** When it was last seen that nobody ever agreed. */
	private volatile @Nullable Instant nobodyAt;

	TextConsents(JdbcClient database) {
		this.database = database;
	}

	boolean isWanted(CandidateId candidate) {
		return this.database.sql("select count(*) from text_consent where candidate_id = :id and withdrawn_at is null")
			.param("id", Columns.bytes(candidate.value()))
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * The same for a page that everybody opens: where nobody ever agreed, it asks only
	 * now and then.
	 */
	boolean isWanted(CandidateId candidate, Instant now) {
		Instant nobody = this.nobodyAt;
		if (nobody != null && !now.isBefore(nobody) && now.isBefore(nobody.plus(FRESH))) {
			return false;
		}
		boolean wanted = isWanted(candidate);
		this.nobodyAt = (!wanted && isEmpty()) ? now : null;
		return wanted;
	}

	private boolean isEmpty() {
		return this.database.sql("select max(candidate_id) as latest from text_consent")
			.query((row, number) -> row.getBytes("latest") == null)
			.single();
	}

	void give(CandidateId candidate, Instant now) {
		this.database.sql("""
				insert into text_consent (candidate_id, given_at) values (:id, :now)
				on duplicate key update given_at = values(given_at), withdrawn_at = null""")
			.param("id", Columns.bytes(candidate.value()))
			.param("now", Columns.utc(now))
			.update();
		this.nobodyAt = null;
	}

	void withdraw(CandidateId candidate, Instant now) {
		this.database
			.sql("update text_consent set withdrawn_at = :now where candidate_id = :id and withdrawn_at is null")
			.param("id", Columns.bytes(candidate.value()))
			.param("now", Columns.utc(now))
			.update();
	}

}
