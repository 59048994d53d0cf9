package dev.goodword.surveys.staff;

import java.time.LocalDate;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of our own people do not want to be asked, for ever. */
@Repository
public class StaffOptOuts {

	private final JdbcClient database;

	StaffOptOuts(JdbcClient database) {
		this.database = database;
	}

	/** Whether somebody does not want to be asked. */
	public boolean contains(AccountId account) {
		return this.database.sql("select count(*) from survey_staff_opt_out where account_id = :account")
			.param("account", Columns.bytes(account.value()))
			.query(Integer.class)
			.single() > 0;
	}

	/** Somebody does not want to be asked again, ever. */
	public void add(AccountId account, LocalDate since) {
		this.database.sql("""
				insert into survey_staff_opt_out (account_id, since_day) values (:account, :since)
				on duplicate key update since_day = since_day""")
			.param("account", Columns.bytes(account.value()))
			.param("since", since)
			.update();
	}

}
