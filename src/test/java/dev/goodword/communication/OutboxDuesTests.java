package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.TestDatabase;
import dev.goodword.shared.Columns;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The one question of a worker that finds out what there is to do. */
@GoodwordTest
class OutboxDuesTests {

	private static final UUID TOKEN = new UUID(4, 2);

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private OutboxDues dues;

	@Autowired
	private OutboxRows rows;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@Autowired
	private PassingTime time;

	@BeforeEach
	void emptyTheOutbox() {
		this.database.sql("update message set state = 'CANCELLED', settled_at = created_at, owed_at = null").update();
	}

	@Test
	void findsNothingWhereNothingIsToBeDone() {
		assertThat(this.dues.at(now()).isAny()).isFalse();
		assertThat(this.dues.next()).isEqualTo(new OutboxDues.Next(null, null, null, null));
	}

	@Test
	void findsWhatIsReadyByItsLaneAndWhoHoldsItTooLong() {
		apply();
		assertThat(this.dues.at(now())).isEqualTo(due(false, false, Set.of(), EnumSet.of(Lane.ACKNOWLEDGEMENT)));
		assertThat(this.dues.next().queued()).isEqualTo(now());
		assertThat(this.dues.at(now().minusMillis(1)).isAny()).isFalse();

		this.rows.claim(Lane.ACKNOWLEDGEMENT, TOKEN, now());
		assertThat(this.dues.at(now()).isAny()).isFalse();
		assertThat(this.dues.next().lease()).isEqualTo(now().plus(OutboxRows.LEASE));
		assertThat(this.dues.at(now().plus(OutboxRows.LEASE))).isEqualTo(due(false, true, Set.of(), Set.of()));
	}

	@Test
	void findsWhoseWaitIsOverByItsState() {
		apply();
		for (MessageState state : MessageState.TIMED) {
			this.database.sql("update message set state = ? where state <> 'CANCELLED'").param(state.name()).update();
			assertThat(this.dues.at(now())).isEqualTo(due(false, false, EnumSet.of(state), Set.of()));
			assertThat(this.dues.next().timed()).isEqualTo(now());
			assertThat(this.dues.at(now().minus(Duration.ofMinutes(1))).isAny()).isFalse();
		}
	}

	@Test
	void findsWhatFollowsFromAnAnswerAndWasNotDone() {
		apply();
		this.time.runDue();
		this.database.sql("update message set owed = '', owed_at = ? where state = 'ACCEPTED'")
			.param(Columns.utc(now()))
			.update();
		assertThat(this.dues.at(now()).owed()).isTrue();
		assertThat(this.dues.at(now()).isUntidy()).isTrue();
		this.time.runDue();
		assertThat(this.dues.at(now()).isAny()).isFalse();
	}

	@Test
	void readsNoTableToItsEnd() {
		Assumptions.assumeThat(TestDatabase.server()).as("MySQL's plans are looked at elsewhere").isEmpty();
		String plan = this.database.sql("explain " + OutboxDues.NOW)
			.param("ever", Columns.utc(Instant.EPOCH))
			.param("now", Columns.utc(now()))
			.query(String.class)
			.single();
		assertThat(plan).doesNotContain("tableScan").contains("message_owed: owed_at >");
	}

	private void apply() {
		this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Mia");
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static OutboxDues.Due due(boolean owed, boolean abandoned, Set<MessageState> over, Set<Lane> ready) {
		return new OutboxDues.Due(owed, abandoned, over, ready);
	}

}
