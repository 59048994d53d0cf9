package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RobotNoteTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private final RobotNote note = new RobotNote(new UUID(0, 1), new RobotId(new UUID(0, 2)),
			RobotTopic.trial(new UUID(0, 3)), "2026-11-23", NOW);

	@Test
	void waitsForADay() {
		assertThat(this.note.state()).isEqualTo(RobotNote.State.QUEUED);
		assertThat(this.note.isOver(NOW.plus(Duration.ofDays(1)).minusSeconds(1))).isFalse();
		assertThat(this.note.isOver(NOW.plus(Duration.ofDays(1)))).isTrue();
	}

	@Test
	void waitsAgainWhenItWasCertainlyNotTakenButNoLonger() {
		this.note.hand(NOW.plusSeconds(60));
		assertThat(this.note.state()).isEqualTo(RobotNote.State.HANDED);
		this.note.putBack();
		assertThat(this.note.state()).isEqualTo(RobotNote.State.QUEUED);
		assertThat(this.note.isOver(NOW.plus(Duration.ofDays(1)))).as("its day goes on").isTrue();
	}

	@Test
	void hasADayOfItsOwnWhenItBecomesTrueAgain() {
		this.note.end(RobotNote.State.NEEDLESS, NOW.plusSeconds(60));
		this.note.renew(NOW.plus(Duration.ofHours(20)));
		assertThat(this.note.state()).isEqualTo(RobotNote.State.QUEUED);
		assertThat(this.note.isOver(NOW.plus(Duration.ofDays(1)))).isFalse();
		assertThat(this.note.isOver(NOW.plus(Duration.ofHours(44)))).isTrue();
	}

	@Test
	void remembersWhatItIsAbout() {
		assertThat(this.note.about().isTrial()).isTrue();
		assertThat(this.note.about()).hasToString(RobotTopic.trial(new UUID(0, 3)).toString());
	}

}
