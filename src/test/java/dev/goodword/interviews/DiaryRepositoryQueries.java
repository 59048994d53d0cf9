package dev.goodword.interviews;

import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.simulation.rows.Rows;

/** The queries of {@link DiaryRepository} on rows in memory. */
class DiaryRepositoryQueries {

	private final Rows<Diary> rows;

	DiaryRepositoryQueries(Rows<Diary> rows) {
		this.rows = rows;
	}

	void enter(UUID account) {
		AccountId id = new AccountId(account);
		if (this.rows.find(id).isEmpty()) {
			Diary row = new Diary();
			this.rows.set(row, "account", id);
			this.rows.save(row);
		}
	}

	Optional<Diary> lock(AccountId account) {
		return this.rows.find(account);
	}

}
