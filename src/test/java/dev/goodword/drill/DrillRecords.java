package dev.goodword.drill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What lies in the database after the drill, held against what people and the sink saw.
 */
final class DrillRecords {

	/** A node hands over so many mails at once. */
	private static final int WORKERS = 4;

	private final JdbcClient database;

	private final Map<String, Long> copies;

	/**
	 * @param database the database of the drill, no process on it any more
	 * @param taken the mails the sink took
	 */
	DrillRecords(TestDatabase database, List<String> taken) {
		this.database = JdbcClient
			.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
		this.copies = taken.stream().collect(Collectors.groupingBy(DrillRecords::messageId, Collectors.counting()));
	}

	/** Everybody who was told so has exactly one of everything. */
	void holdOneOfEachFor(List<DrillApplicant> acknowledged) {
		assertThat(count("select count(*) from job_application")).isEqualTo(acknowledged.size());
		assertThat(acknowledged).allSatisfy((person) -> assertThat(applicationsOf(person)).as(person.email()).isOne());
		assertThat(count("select count(*) from repeated_submission")).isZero();
		assertThat(oddOnes("promise", "")).isZero();
		assertThat(oddOnes("promise", "and c.active = 1")).isZero();
		assertThat(oddOnes("message", "")).isZero();
		assertThat(oddOnes("message", "and c.kind = 'RECEIVED'")).isZero();
		assertThat(oddOnes("application_file", "")).isZero();
		assertThat(count("select count(*) from application_file f left join file_content c on c.file_id = f.file_id "
				+ "where c.file_id is null"))
			.isZero();
	}

	/** However many came in: none without its one promise and its one letter. */
	int holdOneOfEach() {
		assertThat(oddOnes("promise", "and c.active = 1")).isZero();
		assertThat(oddOnes("message", "and c.kind = 'RECEIVED'")).isZero();
		assertThat(count("select count(*) from message where settled_at is null")).as("not settled").isZero();
		return count("select count(*) from message");
	}

	/** Each mail once, or twice where a process died at its hand-over; none lost. */
	void holdEachMailOnce(int kills) {
		List<Mail> mails = this.database.sql("select header_id, state, doubts from message")
			.query((row, number) -> new Mail(row.getString(1), row.getString(2), row.getInt(3)))
			.list();
		assertThat(mails).allSatisfy((mail) -> {
			long seen = this.copies.getOrDefault(mail.id(), 0L);
			assertThat(mail.state()).isEqualTo((mail.doubts() < 2) ? "ACCEPTED" : "UNCERTAIN");
			assertThat(seen).as("copies of %s", mail)
				.isBetween((mail.doubts() < 2) ? 1L : 0L, (mail.doubts() > 0) ? 2L : 1L);
		});
		assertThat(this.copies.keySet()).isSubsetOf(mails.stream().map(Mail::id).toList());
		assertThat(doubts()).as("mails in doubt, at most one a worker and kill").isBetween(1, WORKERS * kills);
		assertThat(twice()).isLessThanOrEqualTo(doubts());
	}

	/** How many mails were in doubt. */
	int doubts() {
		return count("select count(*) from message where doubts > 0");
	}

	/** How many mails the sink took twice. */
	long twice() {
		return this.copies.values().stream().filter((copies) -> copies > 1).count();
	}

	private int applicationsOf(DrillApplicant person) {
		return this.database.sql("""
				select count(*) from job_application a
				join candidate_contact c on c.candidate_id = a.candidate_id and c.type = 'EMAIL'
				where c.normalised_value = ?""").param(person.email()).query(Integer.class).single();
	}

	/** How many applications have not exactly one row in the table. */
	private int oddOnes(String table, String restriction) {
		return count("select count(*) from job_application a where 1 <> (select count(*) from " + table
				+ " c where c.application_id = a.application_id " + restriction + ")");
	}

	private int count(String sql) {
		return Objects.requireNonNull(this.database.sql(sql).query(Integer.class).single());
	}

	private static String messageId(String mail) {
		return mail.lines().filter((line) -> line.startsWith("Message-ID: ")).findFirst().orElseThrow().substring(12);
	}

	/** One message as it is stored. */
	private record Mail(String id, String state, int doubts) {
	}

}
