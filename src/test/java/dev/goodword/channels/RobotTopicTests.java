package dev.goodword.channels;

import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.StaffAlert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RobotTopicTests {

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "COMPLAINT_.*")
	void keepsAnAlertAndBelongsToAMatter(StaffAlert alert) {
		RobotTopic topic = RobotTopic.alert(alert, new JobApplicationId(new UUID(1, 2)));
		assertThat(RobotTopic.of(topic.toString())).isEqualTo(topic);
		assertThat(RobotMatter.of(alert)).isNotIn(RobotMatter.DAY, RobotMatter.MAIL);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "COMPLAINT_.*")
	void noGroupHearsOfComplaints(StaffAlert alert) {
		assertThatIllegalArgumentException().isThrownBy(() -> RobotMatter.of(alert));
	}

	@Test
	void keepsADayATroubleAndATrial() {
		RobotTopic day = RobotTopic.day(new AccountId(new UUID(3, 4)), LocalDate.of(2026, 11, 23));
		assertThat(RobotTopic.of(day.toString())).isEqualTo(day);
		RobotTopic trouble = RobotTopic.trouble("SERVER_LOST");
		assertThat(RobotTopic.of(trouble.toString())).isEqualTo(trouble);
		assertThat(trouble.isTrial()).isFalse();
		RobotTopic trial = RobotTopic.trial(new UUID(5, 6));
		assertThat(RobotTopic.of(trial.toString())).isEqualTo(trial);
		assertThat(trial.isTrial()).isTrue();
		assertThat(trial.toString()).hasSizeLessThanOrEqualTo(120);
		assertThat(day.toString()).hasSizeLessThanOrEqualTo(120);
	}

	@Test
	void aNameCallsNobodyAndBeginsNoLine() {
		assertThat(RobotWords.harmless("Mia <at user_id=\"all\">\n@all")).isEqualTo("Mia ‹at user_id=\"all\"› ＠all");
	}

}
