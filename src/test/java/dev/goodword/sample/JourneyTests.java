package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Supplier;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.ShiftedTime;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the sample's clock travels. */
class JourneyTests {

	private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

	private final Shift shift = new Shift();

	private final List<String> done = new ArrayList<>();

	@Test
	void doesEachThingAtItsOwnMomentInTheOrderOfTime() {
		Part letters = new Part("letters", Duration.ZERO, 10, 30);
		Part dates = new Part("dates", Duration.ZERO, 20);

		assertThat(journey(letters, dates).to(after(60))).isEqualTo(3);

		assertThat(this.done).containsExactly("letters 10", "dates 20", "letters 30");
		assertThat(now()).isEqualTo(after(60));
	}

	@Test
	void doesWhatOneThingMakesDueBeforeItGoesOn() {
		Part second = new Part("second", Duration.ZERO);
		Part first = new Part("first", Duration.ZERO, 10) {
			@Override
			public int runDue() {
				second.moments.add(after(15));
				return super.runDue();
			}
		};

		journey(first, second).to(after(60));

		assertThat(this.done).containsExactly("first 10", "second 15");
	}

	@Test
	void leavesWhatLiesBeyondTheTargetAndNeverGoesBack() {
		Part letters = new Part("letters", Duration.ZERO, 61);
		Journey journey = journey(letters);

		journey.to(after(60));
		journey.to(after(5));

		assertThat(this.done).isEmpty();
		assertThat(now()).isEqualTo(after(60));
	}

	@Test
	void asksOnceAtEachStopAndRarelyWhatMayBeLate() {
		Part letters = new Part("letters", Duration.ZERO, 10, 20, 30, 400);
		Part tidying = new Part("tidying", Duration.ofMinutes(360), 15);

		journey(letters, tidying).to(after(500));

		assertThat(letters.questions).isEqualTo(6);
		assertThat(tidying.questions).isLessThanOrEqualTo(4);
		assertThat(this.done).contains("tidying 30").doesNotContain("tidying 10");
	}

	@Test
	void goesOnWhenSomethingDueDoesNotGetDone() {
		Part broken = new Part("broken", Duration.ZERO, 10) {
			@Override
			public int runDue() {
				return 0;
			}
		};

		assertThat(journey(broken).to(after(20))).isLessThan(30);

		assertThat(now()).isEqualTo(after(20));
	}

	@Test
	void takesMostAtTheirWordWhileThePastIsTold() {
		Part letters = new Part("messages", Duration.ZERO, 10, 20, 30, 400);
		Part tidying = new Part("tidying", Duration.ZERO, 15, 390);

		journey(letters, tidying).throughThePastTo(after(500));

		assertThat(this.done).containsExactly("messages 10", "tidying 15", "messages 20", "messages 30", "tidying 390",
				"messages 400");
		assertThat(letters.questions).isEqualTo(7);
		assertThat(tidying.questions).isLessThanOrEqualTo(4);
		assertThat(now()).isEqualTo(after(500));
	}

	@Test
	void looksAgainWithinSixHoursAtWhatHadNothingToDo() {
		Part quiet = new Part("quiet", Duration.ZERO);
		Part letters = new Part("messages", Duration.ZERO, 10, 200, 380, 500) {

			@Override
			public int runDue() {
				quiet.moments.add(after(100));
				return super.runDue();
			}

		};

		journey(letters, quiet).throughThePastTo(after(450));

		assertThat(this.done).contains("messages 10", "messages 200", "quiet 380").doesNotContain("quiet 200");
		assertThat(quiet.questions).isLessThan(8);
	}

	private Journey journey(DueWork... work) {
		return new Journey(this.shift, this::now, List.of(work), new Plain());
	}

	private Instant now() {
		return START.plus(this.shift.ahead);
	}

	private static Instant after(int minutes) {
		return START.plus(Duration.ofMinutes(minutes));
	}

	private class Part implements DueWork {

		private final String name;

		private final Duration patience;

		private final PriorityQueue<Instant> moments = new PriorityQueue<>();

		private int questions;

		Part(String name, Duration patience, int... minutes) {
			this.name = name;
			this.patience = patience;
			for (int minute : minutes) {
				this.moments.add(after(minute));
			}
		}

		@Override
		public String name() {
			return this.name;
		}

		@Override
		public Duration patience() {
			return this.patience;
		}

		@Override
		public Optional<Instant> nextDue() {
			this.questions++;
			return Optional.ofNullable(this.moments.peek());
		}

		@Override
		public int runDue() {
			this.moments.poll();
			JourneyTests.this.done.add(this.name + " " + Duration.between(START, now()).toMinutes());
			return 1;
		}

	}

	private static final class Shift implements ShiftedTime {

		private Duration ahead = Duration.ZERO;

		@Override
		public Duration shift() {
			return this.ahead;
		}

		@Override
		public void shiftTo(Duration next) {
			this.ahead = next;
		}

	}

	private static final class Plain implements Transactions {

		@Override
		public <T> T within(Supplier<T> work) {
			return work.get();
		}

		@Override
		public <T> T alone(Supplier<T> work) {
			return work.get();
		}

	}

}
