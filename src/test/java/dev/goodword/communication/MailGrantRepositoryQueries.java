package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link MailGrantRepository} on rows in memory. */
class MailGrantRepositoryQueries {

	private final Rows<MailGrant> rows;

	MailGrantRepositoryQueries(Rows<MailGrant> rows) {
		this.rows = rows;
	}

	void enter(int id, String environment, long epoch, Instant now) {
		if (this.rows.find(id).isEmpty()) {
			MailGrant row = new MailGrant();
			this.rows.set(row, "authorityId", id);
			this.rows.set(row, "environment", environment);
			this.rows.set(row, "epoch", epoch);
			this.rows.set(row, "grantedAt", now);
			this.rows.save(row);
		}
	}

}
