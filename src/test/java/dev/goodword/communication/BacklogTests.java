package dev.goodword.communication;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.goodword.GoodwordTest;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.communication.pace.PaceRows;
import dev.goodword.communication.pace.PaceSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Why letters that could leave are still here, and by when they leave. */
@GoodwordTest
class BacklogTests {

	@Autowired
	private MessageRepository repository;

	@Autowired
	private PaceRows paces;

	private RealLine line;

	@BeforeEach
	void join(@Autowired AutowireCapableBeanFactory beans) {
		this.line = beans.createBean(RealLine.class);
		this.line.join();
	}

	@AfterEach
	void leave() throws IOException {
		this.line.leave();
	}

	@Test
	void saysNothingWhileMailLeaves() {
		JobApplicationId id = this.line.apply();
		assertThat(held(id, 0)).isNull();
		assertThat(held(id, 100)).isNull();
		assertThat(backlog(0).look().isAny()).isFalse();
	}

	@Test
	void namesTheMomentByWhichTheProviderHasTakenAllThatWaits() {
		JobApplicationId id = this.line.apply();
		for (int others = 0; others < 4; others++) {
			this.line.apply();
		}
		HeldBack held = held(id, 3);
		assertThat(held).isNotNull();
		assertThat(held.trouble()).isNull();
		assertThat(held.leavesBy()).isAfter(this.line.clock.instant().plus(Duration.ofHours(24)))
			.isBefore(this.line.clock.instant().plus(Duration.ofHours(72)));
		assertThat(held.word()).isEqualTo("held.QUOTA");
	}

	@Test
	void namesTheNextTryWhileTheServerIsLost() throws IOException {
		JobApplicationId id = this.line.apply();
		this.line.sink.close();
		this.line.failUntilOpen();
		HeldBack held = held(id, 0);
		assertThat(held).isNotNull();
		assertThat(held.trouble()).isEqualTo(MailTrouble.SERVER_LOST);
		assertThat(held.at()).isEqualTo(this.line.outbox.circuit().nextTry()).isNotNull();
		assertThat(held.leavesBy()).isNull();
		assertThat(Chips.of(message(id), held).key()).isEqualTo("communication.chip.held.SERVER_LOST");
		this.line.clock.moveBy(Duration.ofHours(1));
		assertThat(Objects.requireNonNull(held(id, 0)).at()).isEqualTo(this.line.clock.instant());
	}

	@Test
	void keepsNothingThatIsNotInTheQueue() throws IOException {
		JobApplicationId id = this.line.apply();
		this.line.outbox.runDue();
		this.line.sink.close();
		assertThat(this.line.state(id)).isEqualTo(MessageState.ACCEPTED);
		this.line.apply();
		this.line.failUntilOpen();
		assertThat(held(id, 0)).isNull();
	}

	@Test
	void lastsAsLongAsTheLongerOfTwo() {
		Instant now = this.line.clock.instant();
		HeldBack soon = new HeldBack(null, now);
		HeldBack later = new HeldBack(null, now.plusSeconds(60));
		HeldBack unknown = new HeldBack(MailTrouble.SERVER_LOST, now);
		assertThat(HeldBack.longer(soon, later)).isEqualTo(later);
		assertThat(HeldBack.longer(later, soon)).isEqualTo(later);
		assertThat(HeldBack.longer(later, unknown)).isEqualTo(unknown);
		assertThat(HeldBack.longer(unknown, later)).isEqualTo(unknown);
	}

	private @Nullable HeldBack held(JobApplicationId id, int perDay) {
		return backlog(perDay).look().at(message(id));
	}

	private Message message(JobApplicationId id) {
		return this.repository.findByApplicationOrderByMomentsCreatedAt(id).get(0);
	}

	private Backlog backlog(int perDay) {
		return new Backlog(this.line.outbox, new MailPace(this.paces, new PaceSettings(0, perDay, Map.of())),
				this.repository, this.line.clock);
	}

}
