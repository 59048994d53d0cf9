package dev.goodword;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one database, each with an engine and workers of its own: whatever is due
 * is done once, whoever does it.
 */
@GoodwordTest
class TwoNodesTests {

	/** The works whose acts people see, by the names of their beans. */
	private static final Map<String, String> WORKS = Map.of("promiseLadder", "dev.goodword.promises.PromiseLadder",
			"warningRound", "dev.goodword.promises.WarningRound", "outbox", "dev.goodword.communication.Outbox",
			"staffMail", "dev.goodword.communication.StaffMail");

	private static final List<String> ORDER = List.of("warningRound", "promiseLadder", "outbox", "staffMail");

	private static final int PEOPLE = 16;

	@Autowired
	ApplicationContext context;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	RecordingMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	@AfterEach
	void back() {
		this.clock.moveTo(MovableClock.START);
	}

	@Test
	@DisplayName("D5 two nodes with everything due at once: each letter once")
	void doEverythingDueOnceTogether() {
		HiringFixture.Company company = this.hiring.company();
		this.hiring.account("Guo", Grant.in(company.id(), Role.HR_HEAD));
		PositionId position = this.hiring.openPosition(company);
		Callable<Object> one = node(false);
		Callable<Object> other = node(true);
		List<JobApplicationId> people = IntStream.range(0, PEOPLE)
			.mapToObj((number) -> this.hiring.apply(position, "Person " + number).application())
			.toList();
		together(one, other);

		this.clock.moveTo(this.database.sql("select max(hold_at) from promise where active = 1")
			.query(LocalDateTime.class)
			.single()
			.toInstant(ZoneOffset.UTC));
		together(one, other);
		this.clock.moveBy(Duration.ofHours(1));
		together(one, other);

		people.forEach(this::wasHeldOnce);
		assertThat(this.mail.handed()).extracting(OutgoingMail::messageId).doesNotHaveDuplicates();
		assertThat(this.database
			.sql("select max(n) from (select count(*) as n from message_attempt group by message_id) t")
			.query(Integer.class)
			.single()).isOne();
		assertThat(staffMails()).isNotEmpty().doesNotHaveDuplicates();
	}

	private void wasHeldOnce(JobApplicationId id) {
		assertThat(this.promises.history(id)).extracting(PromiseSummary::kind)
			.containsExactly(PromiseKind.APPLICATION_RECEIVED, PromiseKind.AFTER_FIRST_HOLD);
		assertThat(this.promises.history(id)).extracting(PromiseSummary::state)
			.startsWith(PromiseState.KEPT_UPDATE)
			.doesNotContain(PromiseState.BROKEN);
		assertThat(this.messages.forStaff(id)).extracting(MessageRecord::kind)
			.containsOnlyOnce(MessageKind.RECEIVED, MessageKind.HOLDING);
	}

	/** To whom, about what and on which day. */
	private List<String> staffMails() {
		return this.database.sql("select person_id, about, on_day from staff_digest")
			.query((row, number) -> Columns.uuid(row, "person_id") + " " + row.getString("about") + " "
					+ row.getString("on_day"))
			.list();
	}

	private static void together(Callable<Object> one, Callable<Object> other) {
		assertThat(AtOnce.run(one, other)).noneMatch(Throwable.class::isInstance);
	}

	/** What one node does until nothing is left. */
	private Callable<Object> node(boolean second) {
		List<DueWork> works = ORDER.stream()
			.map((name) -> second ? another(name) : this.context.getBean(name, DueWork.class))
			.toList();
		return () -> {
			int rounds = 0;
			while (works.stream().mapToInt(DueWork::runDue).sum() > 0 && rounds < 20) {
				rounds++;
			}
			return rounds;
		};
	}

	private DueWork another(String name) {
		return (DueWork) this.context.getAutowireCapableBeanFactory()
			.createBean(ClassUtils.resolveClassName(WORKS.get(name), null));
	}

}
