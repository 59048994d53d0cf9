package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link MailGrantRepository} on rows in memory. */
class MailGrantRepositoryQueries {

	private final Rows<MailGrant> rows;

	MailGrantRepositoryQueries(Rows<MailGrant> rows) {
		this.rows = rows;
	}

	void enter(int id, String environment, long epoch, long tide, Instant now) {
		if (this.rows.find(id).isEmpty()) {
			MailGrant row = new MailGrant();
			this.rows.set(row, "authorityId", id);
			this.rows.set(row, "environment", environment);
			this.rows.set(row, "epoch", epoch);
			this.rows.set(row, "tide", tide);
			this.rows.set(row, "grantedAt", now);
			this.rows.save(row);
		}
	}

	int rise(int id, long tide, Instant now) {
		MailGrant row = this.rows.find(id).filter((grant) -> grant.tide() == tide).orElse(null);
		if (row == null) {
			return 0;
		}
		this.rows.set(row, "tide", tide + 1);
		this.rows.set(row, "risenAt", now);
		this.rows.save(row);
		return 1;
	}

	int learn(int id, long seen) {
		MailGrant row = this.rows.find(id).filter((grant) -> grant.seenTide() < seen).orElse(null);
		if (row == null) {
			return 0;
		}
		this.rows.set(row, "seenTide", seen);
		this.rows.save(row);
		return 1;
	}

}
