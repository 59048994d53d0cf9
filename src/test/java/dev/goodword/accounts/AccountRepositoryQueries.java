package dev.goodword.accounts;

import java.util.List;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link AccountRepository} on rows in memory. */
class AccountRepositoryQueries {

	private final Rows<Account> rows;

	AccountRepositoryQueries(Rows<Account> rows) {
		this.rows = rows;
	}

	List<Account> everybody() {
		return this.rows.all().sorted(this.rows.by("name", "emailKey")).toList();
	}

	List<String> zones() {
		return this.rows.seen("state", Account.State.ACTIVE)
			.map((row) -> this.rows.<String>value(row, "zone"))
			.distinct()
			.sorted()
			.toList();
	}

	List<AccountId> gone() {
		return this.rows.all()
			.filter((row) -> this.rows.value(row, "deactivatedAt") != null
					|| this.rows.value(row, "recruitedUntilAt") != null)
			.map(Account::getId)
			.toList();
	}

	boolean existsAny() {
		return this.rows.seen().findAny().isPresent();
	}

	long countAdministratorsBut(AccountId but) {
		return this.rows.seen("state", Account.State.ACTIVE)
			.filter((row) -> !row.getId().equals(but) && row.passwordHash() != null
					&& row.toStaffMember().grants().contains(Grant.everywhere(Role.ADMIN)))
			.count();
	}

}
