package dev.goodword.channels;

import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.StaffAlert;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a robot is about. It is kept as ids and codes: the words are found
 * when they leave.
 *
 * @param alert what has to be known; null for everything else
 * @param application about which application; null for everything else
 * @param person who owes words; null for everything else
 * @param day on which day of theirs; null for everything else
 * @param name a code: of a trouble with mail, or of a test; null for everything else
 */
record RobotTopic(@Nullable StaffAlert alert, @Nullable JobApplicationId application, @Nullable AccountId person,
		@Nullable LocalDate day, @Nullable String name) {

	private static final String DAY = "DAY";

	private static final String TRIAL = "TRIAL";

	static RobotTopic alert(StaffAlert alert, JobApplicationId application) {
		return new RobotTopic(alert, application, null, null, null);
	}

	static RobotTopic day(AccountId person, LocalDate day) {
		return new RobotTopic(null, null, person, day, null);
	}

	static RobotTopic trouble(String code) {
		return new RobotTopic(null, null, null, null, code);
	}

	/** Each test is one of its own. */
	static RobotTopic trial(UUID id) {
		return new RobotTopic(null, null, null, null, TRIAL + id);
	}

	/** Whether it is a test, which is always said. */
	boolean isTrial() {
		return this.name != null && this.name.startsWith(TRIAL);
	}

	/** Reads what {@link #toString()} wrote. */
	static RobotTopic of(String text) {
		String[] parts = text.split("/");
		if (parts[0].equals(DAY)) {
			return day(new AccountId(UUID.fromString(parts[1])), LocalDate.parse(parts[2]));
		}
		return (parts.length > 1) ? alert(StaffAlert.valueOf(parts[0]), JobApplicationId.of(parts[1]))
				: trouble(parts[0]);
	}

	@Override
	public String toString() {
		if (this.person != null) {
			return DAY + "/" + this.person + "/" + this.day;
		}
		return (this.alert != null) ? this.alert + "/" + this.application : String.valueOf(this.name);
	}

}
