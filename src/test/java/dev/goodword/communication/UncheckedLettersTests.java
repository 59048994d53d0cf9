package dev.goodword.communication;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The last look at a letter fails because a fact in the database is broken: the letter
 * waits, everybody else's leaves, and people know.
 */
@Tag("long-on-mysql")
@GoodwordTest
class UncheckedLettersTests {

	/** More than one turn takes. */
	private static final int PEOPLE = 25;

	private final List<JobApplicationId> people = new ArrayList<>();

	private RealLine line;

	@Autowired
	MailOperations operations;

	@Autowired
	Correspondences correspondences;

	@BeforeEach
	void join(@Autowired AutowireCapableBeanFactory beans) {
		this.line = beans.createBean(RealLine.class);
		this.line.join();
	}

	@AfterEach
	void leave() throws IOException {
		this.line.leave();
	}

	@DisplayName("R14 one letter the guard trips over keeps no other")
	@ParameterizedTest(name = "{0} workers")
	@ValueSource(ints = { 1, 4 })
	void keepNoOther(int workers) {
		apply(PEOPLE);
		JobApplicationId first = this.people.get(0);
		breakFact(first);
		turn(workers);

		assertThat(standings()).isEqualTo(Map.of("ACCEPTED", PEOPLE - 1L, "WAITING unchecked", 1L));
		assertThat(this.line.sink.taken()).hasSize(PEOPLE - 1);
		assertThat(this.line.taskKinds(first)).containsExactly(PuttingAside.TASK);
		assertThat(this.operations.standing().unchecked()).isOne();
		assertThat(this.correspondences.of(List.of(first)).get(first).blocked()).as("stuck on Today").isTrue();
		assertThat(this.line.outbox.anyTrouble()).isEmpty();

		this.line.pass(Duration.ofMinutes(11));
		assertThat(standing(first)).as("looked at again").isEqualTo("WAITING unchecked");
		assertThat(this.line.taskKinds(first)).containsExactly(PuttingAside.TASK);

		mendFact(first);
		this.line.pass(Duration.ofMinutes(11));
		assertThat(standing(first)).isEqualTo("ACCEPTED ");
		assertThat(this.line.sink.taken()).hasSize(PEOPLE);
		assertThat(this.line.taskKinds(first)).as("nobody has to look any more").isEmpty();
	}

	@Test
	void isNotAskedForAgainWhenSomebodyHasDoneIt() {
		apply(1);
		JobApplicationId id = this.people.get(0);
		breakFact(id);
		this.line.outbox.runDue();
		done(id, this.line.clock.instant());
		this.line.pass(Duration.ofMinutes(11));
		assertThat(standing(id)).isEqualTo("WAITING unchecked");
		assertThat(this.line.taskKinds(id)).isEmpty();
	}

	@Test
	void isAskedForWhenWhatSomebodyDidWasAboutAnEarlierLetter() {
		apply(1);
		JobApplicationId id = this.people.get(0);
		breakFact(id);
		this.line.outbox.runDue();
		done(id, this.line.clock.instant().minus(Duration.ofDays(30)));
		this.line.pass(Duration.ofMinutes(11));
		assertThat(this.line.taskKinds(id)).containsExactly(PuttingAside.TASK);
	}

	private void done(JobApplicationId id, Instant at) {
		this.line.jdbc.sql("update task set done_at = ?, done_by = ? where application_id = ?")
			.params(Columns.utc(at), Columns.bytes(this.line.recruiter.id().value()), Columns.bytes(id.value()))
			.update();
	}

	@Test
	void keepNoOtherHoweverManyStandBeforeThem() {
		apply(PEOPLE);
		this.people.subList(0, PEOPLE - 2).forEach(this::breakFact);
		turn(1);
		assertThat(standings()).isEqualTo(Map.of("ACCEPTED", 2L, "WAITING unchecked", PEOPLE - 2L));
	}

	@DisplayName("R14 nothing can be looked at: no letter is blamed, nobody gets a task, nothing leaves unseen")
	@ParameterizedTest(name = "{0} workers")
	@ValueSource(ints = { 1, 4 })
	void areNotBlamedForTheDatabase(int workers) {
		apply(PEOPLE);
		this.line.jdbc.sql("alter table address_ledger rename to address_ledger_away").update();
		try {
			turn(workers);
			noneLeaves();
			assertThat(this.line.outbox.nextDue()).hasValue(this.line.clock.instant().plusSeconds(5));
			for (int seconds : List.of(5, 60, 120)) {
				this.line.clock.moveBy(Duration.ofSeconds(seconds));
				turn(workers);
			}
			noneLeaves();
			assertThat(this.line.outbox.anyTrouble()).contains(MailTrouble.UNCHECKED);
			assertThat(this.line.outbox.trouble()).as("the rest leaves").isEmpty();
		}
		finally {
			this.line.jdbc.sql("alter table address_ledger_away rename to address_ledger").update();
		}
		this.line.clock.moveBy(Duration.ofMinutes(5));
		turn(workers);
		assertThat(standings()).isEqualTo(Map.of("ACCEPTED", (long) PEOPLE));
		assertThat(this.line.sink.taken()).hasSize(PEOPLE);
		assertThat(this.line.outbox.anyTrouble()).isEmpty();
	}

	@Test
	void areNotBlamedWhenEachIsBroken() {
		apply(PEOPLE);
		this.people.forEach(this::breakFact);
		turn(4);
		noneLeaves();
		this.people.forEach(this::mendFact);
		this.line.clock.moveBy(Duration.ofMinutes(1));
		turn(1);
		assertThat(standings()).isEqualTo(Map.of("ACCEPTED", (long) PEOPLE));
	}

	private void noneLeaves() {
		assertThat(standings()).isEqualTo(Map.of("QUEUED", (long) PEOPLE));
		assertThat(this.line.sink.taken()).isEmpty();
		assertThat(this.people).allSatisfy((id) -> assertThat(this.line.taskKinds(id)).isEmpty());
	}

	private void apply(int count) {
		for (int person = 0; person < count; person++) {
			this.people.add(this.line.apply());
			this.line.clock.moveBy(Duration.ofSeconds(1));
		}
	}

	/** It names an entry of the log that is gone. */
	private void breakFact(JobApplicationId id) {
		change("update message set kind = 'NEXT_STEP', cause_id = ? where application_id = ?",
				Columns.bytes(UUID.randomUUID()), Columns.bytes(id.value()));
	}

	private void mendFact(JobApplicationId id) {
		change("update message set kind = 'RECEIVED', cause_id = null where application_id = ?",
				Columns.bytes(id.value()));
	}

	private void change(String sql, Object... values) {
		assertThat(this.line.jdbc.sql(sql).params(values).update()).isOne();
	}

	/** All of them until the first finds nothing more. */
	private void turn(int workers) {
		List<Callable<?>> all = new ArrayList<>();
		all.add(this.line.outbox::runDue);
		this.line.outbox.crew().others().stream().limit(workers - 1L).forEach((other) -> all.add(() -> {
			other.run();
			return "over";
		}));
		assertThat(AtOnce.run(all.toArray(Callable<?>[]::new))).noneMatch(Throwable.class::isInstance);
		this.line.outbox.runDue();
	}

	private Map<String, Long> standings() {
		return this.people.stream()
			.map((id) -> standing(id).strip())
			.collect(Collectors.groupingBy((standing) -> standing, Collectors.counting()));
	}

	private String standing(JobApplicationId id) {
		return this.line.jdbc
			.sql("select concat(state, ' ', coalesce(reason, '')) from message where application_id = ?")
			.param(Columns.bytes(id.value()))
			.query(String.class)
			.single();
	}

}
