package dev.goodword.auditor;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets tests of other packages make the auditor look. */
@TestComponent
public class SilenceFixture {

	private final Auditor auditor;

	private final SilenceWatch watch;

	private final JdbcClient database;

	SilenceFixture(Auditor auditor, SilenceWatch watch, JdbcClient database) {
		this.auditor = auditor;
		this.watch = watch;
		this.database = database;
	}

	/** Looks now. */
	public Report look() {
		Report report = this.auditor.look();
		this.watch.latest();
		return report;
	}

	/** Looks now at what is due and what has moved since the latest look. */
	public Report lookAgain() {
		return this.auditor.lookSince(this.watch.latest().orElseThrow());
	}

	/** As if nobody had ever looked. */
	public void forget() {
		this.database.sql("delete from auditor_finding").update();
		this.database.sql("delete from auditor_run").update();
		this.watch.latest();
	}

}
